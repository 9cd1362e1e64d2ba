import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Figure } from '../../src/figures/figure.ts'
import { RUNS } from '../properties/runs.ts'
import { type Published, possibleValues, type Ranges, readPublished } from './attacker.ts'
import { linked, months, oneOf, oneWay, shares, twoWay } from './random-tables.ts'
import { csvOf, protectedFigures, WHOLE } from './tables.ts'

/** What would be published if these names were hidden. */
function withHidden(truth: Published, hidden: ReadonlySet<string>): Published {
  const numbers = new Map(
    [...truth.numbers].map(([name, value]) => [name, hidden.has(name) ? undefined : value]),
  )
  return { ...truth, numbers }
}

function isSafe(truth: Published, hidden: ReadonlySet<string>, ranges: Ranges): boolean {
  const values = possibleValues(withHidden(truth, hidden), ranges, 4, truth.numbers)
  return [...values.values()].every(found => found.length >= 4)
}

/** The least loss of further numbers by whose hiding all hidden ones are safe, found by trying all ways. */
function leastLoss(
  printed: Published,
  truth: Published,
  primary: ReadonlySet<string>,
  ranges: Ranges,
  most: number,
): number | undefined {
  const others = [...truth.numbers]
    .filter(([name, value]) => value !== 0 && !primary.has(name))
    .map(([name]) => name)
  let least: number | undefined
  for (let many = 0; many <= most; many++)
    for (const more of choices(others, many)) {
      const loss = lossOf(more, printed)
      if (least !== undefined && loss >= least) continue
      if (isSafe(truth, new Set([...primary, ...more]), ranges)) least = loss
    }
  return least
}

/** A total of some cells is lost last. */
function lossOf(names: Iterable<string>, { sums }: Published): number {
  let loss = 0
  for (const name of names)
    loss += 1000 ** sums.filter(({ terms, atMost }) => !atMost && terms.get(name) === -1).length
  return loss
}

function* choices(from: readonly string[], many: number): Generator<string[]> {
  if (many === 0) yield []
  else
    for (const [at, first] of from.entries())
      for (const rest of choices(from.slice(at + 1), many - 1)) yield [first, ...rest]
}

/** What the best choice loses, `undefined` where it is not found, and what is lost. */
function lossesIn(table: Figure[]): { best: number | undefined; ours: number } {
  const printed = readPublished(csvOf(table), { whole: WHOLE })
  const shown = readPublished(csvOf(protectedFigures(table)), { whole: WHOLE })
  const small = [...printed.numbers].filter(([, value]) => isSmall(value ?? 0)).map(([name]) => name)
  const { truth, numerators, rests } = withSmallRests(printed)
  const primary = new Set([...small, ...numerators, ...rests])
  const ranges: Ranges = new Map(small.map(name => [name, { low: 1, high: 4 }]))
  for (const name of rests) ranges.set(name, { low: 0, high: 400 })
  const more = [...shown.numbers].filter(([name, value]) => value === undefined && !primary.has(name))
  const ours = lossOf(
    more.map(([name]) => name),
    printed,
  )
  return { ours, best: leastLoss(printed, truth, primary, ranges, Math.min(4, more.length)) }
}

/** With the few that a share lacks to all of them as numbers of their own, which nobody prints. */
function withSmallRests({ numbers, sums }: Published): {
  truth: Published
  numerators: string[]
  rests: string[]
} {
  const few = sums.flatMap(({ terms, atMost }) => {
    const [numerator, denominator] = [...terms.keys()]
    const [part, all] = [numbers.get(numerator) ?? 0, numbers.get(denominator) ?? 0]
    // A month is at most its quarter, and no share of it.
    const isShare = atMost && JSON.parse(numerator)[0] !== JSON.parse(denominator)[0]
    const isFew = isShare && !isSmall(all) && isSmall(all - part)
    return isFew ? [{ numerator, denominator, rest: `rest of ${numerator}`, left: all - part }] : []
  })
  return {
    truth: {
      numbers: new Map([...numbers, ...few.map(({ rest, left }) => [rest, left] as const)]),
      sums: [
        ...sums,
        ...few.map(({ numerator, denominator, rest }) => ({
          terms: new Map([
            [numerator, 1],
            [rest, 1],
            [denominator, -1],
          ]),
          atMost: false,
        })),
      ],
    },
    numerators: few.map(({ numerator }) => numerator),
    rests: few.map(({ rest }) => rest),
  }
}

function isSmall(value: number): boolean {
  return value >= 1 && value <= 4
}

const { numbers, figures } = oneOf({ oneWay, twoWay, shares, months, linked })

it('no table loses more than the best of all choices, tried one by one', () => {
  fc.assert(
    fc.property(numbers, drawn => {
      const { best, ours } = lossesIn(figures(drawn))
      expect(ours).toBeLessThanOrEqual(best ?? ours)
    }),
    RUNS,
  )
})
