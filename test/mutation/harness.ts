/**
 * What stands in for vitest where mutants are run: it only collects the tests, so that each can be run again and
 * again in one process, a mutant at a time. The expectations are vitest's own.
 */
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  customMatchers,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect'
import fc from 'fast-check'

export interface CollectedTest {
  name: string
  run: () => unknown
}

export const tests: CollectedTest[] = []
const around: string[] = []
let setUps: (() => unknown)[] = []

type Body = (...values: never[]) => unknown

export function describe(name: string, body: () => void): void {
  const outside = setUps
  setUps = [...outside]
  around.push(name)
  body()
  around.pop()
  setUps = outside
}

/** Once, before the first test that needs it. */
export function beforeAll(setUp: () => unknown): void {
  let done: unknown
  setUps.push(() => {
    done ??= Promise.resolve(setUp())
    return done
  })
}

export function it(name: string, body: () => unknown): void {
  const before = setUps
  const run = async () => {
    for (const setUp of before) await setUp()
    await body()
  }
  tests.push({ name: [...around, name, tests.length].join(' › '), run })
}

function each(register: (name: string, body: () => void) => void) {
  return (rows: readonly unknown[]) =>
    (name: string, body: Body): void => {
      for (const row of rows) {
        const values = (Array.isArray(row) ? row : [row]) as never[]
        register(name, () => body(...values))
      }
    }
}

describe.each = each(describe)
/** One after the other here. */
describe.concurrent = describe
it.each = each(it)
export const test = it

/** Nothing is cleared away: the process ends. */
export function afterAll(): void {}
export const vi = { setConfig(): void {} }

/** A property that fails has noticed the mutant: its smallest case is of no interest here. */
fc.configureGlobal({ endOnFailure: true })
chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)
export const expect = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  chai.expect,
)
Object.assign(globalThis, { [GLOBAL_EXPECT]: expect })
Object.assign(expect, (globalThis as Record<symbol, unknown>)[ASYMMETRIC_MATCHERS_OBJECT])
setState({ assertionCalls: 0, isExpectingAssertions: false }, expect as never)
const chained = chai.expect as unknown as { extend(of: unknown, matchers: object): void }
chained.extend(expect, customMatchers)
