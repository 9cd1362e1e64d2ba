import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AmberRule } from '../../../src/plans/verdict.ts'
import { judgeOne } from '../figures.ts'

const count = fc.integer({ min: 0, max: 30 })
const perhaps = fc.option(count, { nil: undefined })
const rules = fc.subarray<AmberRule>(['floor', 'tolerance', 'improving'])

interface Told {
  value: number
  target: number
  floor?: number | undefined
  tolerance?: number | undefined
  baseline?: number | undefined
  amber: AmberRule[]
}

/** The rules 3 to 5 of a target where low is good, written down once more, in their order. */
function expected({ value, target, floor, tolerance, baseline, amber }: Told): string {
  if (value <= target) return 'green'
  if (floor !== undefined && amber.includes('floor')) return value <= floor ? 'amber' : 'red'
  if (amber.includes('tolerance') && tolerance !== undefined && value - target <= tolerance) return 'amber'
  return amber.includes('improving') && baseline !== undefined && value < baseline ? 'amber' : 'red'
}

function rowOf(
  { target, floor, tolerance, baseline }: Told,
  prefix = 'no more than ',
): Record<string, string> {
  const text = (number: number | undefined) => String(number ?? '')
  return {
    target: `${prefix}${target}`,
    floor: text(floor),
    tolerance: text(tolerance),
    baseline: text(baseline),
  }
}

const told = fc.record({
  value: count,
  target: count,
  floor: perhaps,
  tolerance: perhaps,
  baseline: perhaps,
  amber: rules,
})

describe('the order of the rules', () => {
  it('is green, then the floor alone, then tolerance or improving, then red', () => {
    fc.assert(
      fc.property(told, given => {
        const judged = judgeOne({ of: String(given.value) }, rowOf(given), { amber: given.amber })
        expect(judged.verdict).toBe(expected(given))
      }),
    )
  })

  it('is the mirror where high is good', () => {
    const mirror = (number: number | undefined) => (number === undefined ? undefined : 40 - number)
    fc.assert(
      fc.property(told, given => {
        const turned = {
          ...given,
          target: 40 - given.target,
          floor: mirror(given.floor),
          baseline: mirror(given.baseline),
        }
        const judged = judgeOne({ of: String(40 - given.value) }, rowOf(turned, 'at least '), {
          amber: given.amber,
        })
        expect(judged.verdict).toBe(expected(given))
      }),
    )
  })

  it('begins with grey: no value, a cell that cannot be read, a target for a year', () => {
    fc.assert(
      fc.property(told, given => {
        const { verdict: noValue } = judgeOne({ symbol: 'x' }, rowOf(given), { amber: given.amber })
        const { verdict: noFloor } = judgeOne(
          { of: '1' },
          { ...rowOf(given), floor: 'soon' },
          { amber: given.amber },
        )
        const { verdict: aMonth } = judgeOne({ id: 'referrals', of: '1', period: 'Mar 2010' }, rowOf(given))
        expect([noValue, noFloor, aMonth]).toEqual(['grey', 'grey', 'grey'])
      }),
    )
  })

  it('gives a reason for every verdict, and 0 to the target exactly where it is met', () => {
    fc.assert(
      fc.property(told, given => {
        const judged = judgeOne({ of: String(given.value) }, rowOf(given), { amber: given.amber })
        expect(judged.reason).not.toBe('')
        expect(judged.toTarget === 0n).toBe(judged.verdict === 'green')
      }),
    )
  })
})
