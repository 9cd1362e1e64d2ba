import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/figures/figure.ts'
import { RUNS } from '../properties/runs.ts'
import { type Published, possibleValues, type Ranges, readPublished } from './attacker.ts'
import { categories, months, oneOf, oneWay, shares, twoWay } from './random-tables.ts'
import { csvOf, protectedFigures, WHOLE } from './tables.ts'

const { numbers, figures } = oneOf({
  'areas and the whole': oneWay,
  'areas by source': twoWay,
  'counts and shares of them': shares,
  'categories of harm by area': categories,
  'months and their quarter': months,
})

/** What the intruder sees, and the truth by the same names. */
function seen(figures: Figure[]): { published: Published; truth: Published } {
  const protectedCsv = csvOf(protectedFigures(figures))
  return {
    published: readPublished(protectedCsv, { whole: WHOLE }),
    truth: readPublished(csvOf(figures), { whole: WHOLE }),
  }
}

/** A hidden 0 is rare, and then nobody may assume that hidden numbers are more. */
function outsider({ published, truth }: { published: Published; truth: Published }): Ranges {
  const noughts = [...published.numbers].filter(
    ([name, shown]) => shown === undefined && truth.numbers.get(name) === 0,
  )
  return new Map(noughts.map(([name]) => [name, { low: 0, high: 400 }]))
}

/** Knows besides which of the hidden numbers are hidden for being small. */
function insider(both: { published: Published; truth: Published }): Ranges {
  const ranges = outsider(both)
  for (const [name, shown] of both.published.numbers) {
    const value = both.truth.numbers.get(name) ?? 0
    if (shown === undefined && value >= 1 && value <= 4) ranges.set(name, { low: 1, high: 4 })
  }
  return ranges
}

describe('tables of every shape', () => {
  it('show no number from 1 to 4, and leave every hidden one four values at least', () => {
    fc.assert(
      fc.property(numbers, drawn => {
        const both = seen(figures(drawn))
        for (const value of both.published.numbers.values()) expect(value ?? 0).not.toSatisfy(isSmall)
        for (const [name, values] of possibleValues(both.published, outsider(both), 4, both.truth.numbers))
          expect(values.length, `${name}: ${values}`).toBeGreaterThanOrEqual(4)
      }),
      RUNS,
    )
  })

  it('leave them even to one who knows which are small, where the rule itself does', () => {
    fc.assert(
      fc.property(numbers, drawn => {
        const both = seen(figures(drawn))
        const ranges = insider(both)
        const few = [...possibleValues(both.published, ranges, 4, both.truth.numbers)].filter(
          ([, values]) => values.length < 4,
        )
        if (few.length === 0) return
        const atBest = [
          ...possibleValues(nothingPrinted(both.published), ranges, 4, both.truth.numbers).values(),
        ]
        expect(
          atBest.some(values => values.length < 4),
          `${few}`,
        ).toBe(true)
      }),
      RUNS,
    )
  })
})

/** A small total of two small parts is no 1, whatever else is hidden. */
function nothingPrinted({ numbers, sums }: Published): Published {
  return { numbers: new Map([...numbers].map(([name, value]) => [name, value === 0 ? 0 : undefined])), sums }
}

function isSmall(value: number): boolean {
  return value >= 1 && value <= 4
}
