import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RUNS } from '../properties/runs.ts'
import { type Published, possibleValues, type Ranges, readPublished } from './attacker.ts'
import { oneWay, type RandomTable, shares, twoWay } from './random-tables.ts'
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
      const loss = lossOf(more, truth)
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

interface Loss {
  best: number
  ours: number
}

/** Of each table what the best choice loses, and what is lost. */
function losses<Numbers>({ numbers, figures }: RandomTable<Numbers>): Loss[] {
  return fc.sample(numbers, RUNS).flatMap(drawn => {
    const truth = readPublished(csvOf(figures(drawn)), { whole: WHOLE })
    const shown = readPublished(csvOf(protectedFigures(figures(drawn))), { whole: WHOLE })
    const small = [...truth.numbers].filter(([, value]) => isSmall(value ?? 0)).map(([name]) => name)
    const primary = new Set([...small, ...numeratorsOfFewLeft(truth)])
    const ranges: Ranges = new Map(small.map(name => [name, { low: 1, high: 4 }]))
    const more = [...shown.numbers].filter(([name, value]) => value === undefined && !primary.has(name))
    const best = leastLoss(truth, primary, ranges, Math.min(4, more.length))
    return best === undefined
      ? []
      : [
          {
            best,
            ours: lossOf(
              more.map(([name]) => name),
              truth,
            ),
          },
        ]
  })
}

/** How many totals a loss has. */
function totals(loss: number): number {
  return Math.floor(loss / 1000)
}

function isSmall(value: number): boolean {
  return value >= 1 && value <= 4
}

/** Of shares that lack few to all. */
function numeratorsOfFewLeft({ numbers, sums }: Published): string[] {
  return sums.flatMap(({ terms, atMost }) => {
    const [numerator, denominator] = [...terms.keys()]
    const [part, all] = [numbers.get(numerator) ?? 0, numbers.get(denominator) ?? 0]
    return atMost && !isSmall(all) && isSmall(all - part) ? [numerator] : []
  })
}

describe('what is hidden besides, against the best of all choices tried one by one', () => {
  it('is the best choice of areas', () => {
    for (const { best, ours } of losses(oneWay)) expect(ours).toBeLessThanOrEqual(best)
  })

  it('is two cells more at most in a table of two ways, and hardly ever any; no total where cells would do', () => {
    const found = losses(twoWay)
    for (const { best, ours } of found) {
      expect(totals(ours)).toBeLessThanOrEqual(totals(best))
      expect(ours - best).toBeLessThanOrEqual(2)
    }
    expect(found.filter(({ best, ours }) => ours > best).length).toBeLessThanOrEqual(found.length / 50)
  })

  it('is one number more at most among counts and shares, and hardly ever any', () => {
    const found = losses(shares)
    for (const { best, ours } of found) expect(ours - best).toBeLessThanOrEqual(1)
    expect(found.filter(({ best, ours }) => ours > best).length).toBeLessThanOrEqual(found.length / 50)
  })
})
