import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../../src/foundations/problem.ts'
import { indicators } from '../../src/indicators/all.ts'
import { makeCatalogue } from '../../src/indicators/catalogue.ts'
import type { Indicator } from '../../src/indicators/language.ts'
import { calc, explain } from '../../src/pipeline.ts'
import { requestOf, type Written } from '../indicators/run-example.ts'
import { RUNS } from '../properties/runs.ts'

/** A place in plain data: the keys and numbers that lead to it. */
type Path = (string | number)[]

/** Everything that stands anywhere in a definition, its example and sources aside. */
function placesIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at]
  return [at, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...at, keyOf(value, key)]))]
}

function keyOf(parent: object, key: string): string | number {
  return Array.isArray(parent) ? Number(key) : key
}

function partAt(value: unknown, path: Path): unknown {
  return path.reduce((part, key) => (part as Record<string, unknown> | undefined)?.[key], value)
}

function counted({ example: _, sources: __, why: ___, rules: ____, ...definition }: Indicator) {
  return definition
}

/** The words of the language as definitions use them, and what is no word of it. */
const PARTS = indicators.flatMap(indicator =>
  placesIn(counted(indicator)).map(path => partAt(counted(indicator), path)),
)
const KEYS = [
  ...new Set(indicators.flatMap(indicator => placesIn(counted(indicator)).flat()).map(String)),
  '__proto__',
  '',
]
const OTHERS = [
  ...[
    null,
    undefined,
    true,
    false,
    0,
    1,
    -1,
    1.5,
    1e21,
    Number.NaN,
    '',
    ' ',
    '0 days',
    '-1 days',
    '9'.repeat(30),
    'this.',
  ],
  ...[
    'this.start_date',
    '45 working days after',
    '3 months before the start',
    'constructor',
    [],
    {},
    [[]],
    [{}],
    ['A', 'A'],
  ],
]

type Change = { at: number } & (
  | { do: 'swap'; part: unknown }
  | { do: 'without' }
  | { do: 'rename'; key: string }
  | { do: 'add'; key: string; part: unknown }
  | { do: 'wrap' }
)
const at = fc.nat(200)
const part = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...PARTS) },
  { weight: 1, arbitrary: fc.constantFrom(...OTHERS) },
)
const key = fc.constantFrom(...KEYS)
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('swap' as const), at, part }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('without' as const), at }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rename' as const), at, key }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('add' as const), at, key, part }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wrap' as const), at }) },
)

/** A definition with one part or two otherwise; its example stays, to be counted by it. */
const spoiled = fc
  .tuple(fc.constantFrom(...indicators), fc.array(change, { minLength: 1, maxLength: 2 }))
  .map(([indicator, changes]) => {
    const definition = changes.reduce<unknown>(withChange, counted(indicator))
    const { example, sources, why } = indicator
    return { ...(definition as Indicator), id: indicator.id, example, sources, why }
  })

function withChange(definition: unknown, change: Change): unknown {
  const places = placesIn(definition).filter(path => path.length > 0 && path[0] !== 'id')
  const path = places[change.at % places.length] ?? []
  return path.length === 0 ? definition : rebuilt(definition, path, change)
}

function rebuilt(value: unknown, [key, ...rest]: Path, change: Change): unknown {
  if (Array.isArray(value)) {
    if (rest.length > 0) return value.with(Number(key), rebuilt(value[Number(key)], rest, change))
    return value.toSpliced(
      Number(key),
      1,
      ...instead(String(key), value[Number(key)], change).map(([, part]) => part),
    )
  }
  const entries = Object.entries(value as object).flatMap(([other, part]): [string, unknown][] => {
    if (other !== key) return [[other, part]]
    return rest.length > 0 ? [[other, rebuilt(part, rest, change)]] : instead(other, part, change)
  })
  return Object.fromEntries(entries)
}

function instead(key: string, part: unknown, change: Change): [string, unknown][] {
  switch (change.do) {
    case 'swap':
      return [[key, change.part]]
    case 'without':
      return []
    case 'rename':
      return [[change.key, part]]
    case 'add':
      return [
        [key, part],
        [change.key, change.part],
      ]
    case 'wrap':
      return [[key, [part]]]
  }
}

/** Refused like this is in order; anything else that is thrown fails the test. */
async function unlessRefused(run: () => Promise<unknown>): Promise<void> {
  try {
    await run()
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause
    expect(cause.problems.every(({ exit, code }) => exit !== 70 && code !== 'bug')).toBe(true)
  }
}

describe('a spoiled definition', () => {
  it('is refused where it is wrong, or read and told in plain English', async () => {
    await fc.assert(
      fc.asyncProperty(spoiled, async definition => {
        const { faults } = makeCatalogue({ indicators: [definition], datasets: [] })
        for (const { path, found } of faults) {
          expect(found).not.toBe('')
          expect([path[0], partAt([definition], path.slice(0, -1))]).toEqual([0, expect.anything()])
        }
        if (faults.length === 0)
          await unlessRefused(() => explain({ ...requestOf(definition), sources: [] }, { lines: false }))
      }),
      RUNS,
    )
  })

  it('that can be read counts its own example, or says why it cannot', async () => {
    await fc.assert(
      fc.asyncProperty(spoiled, async definition => {
        const { faults } = makeCatalogue({ indicators: [definition], datasets: [] })
        if (faults.length > 0) return
        await unlessRefused(() => calc(requestOf(definition as Written)))
        await unlessRefused(() => explain(requestOf(definition), { lines: true }))
      }),
      RUNS,
    )
  })
})
