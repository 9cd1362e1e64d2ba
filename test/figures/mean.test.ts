import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/figures/figure.ts'
import { meanOf } from '../../src/figures/mean.ts'
import { amount, unitsText } from '../../src/foundations/amount.ts'
import { figure } from '../plans/figures.ts'

const SHARE = 'cp-second-plan-share'

/** `18.8 of 2` */
function told(figures: Figure[], decimals = 1): string {
  const { mean, many } = meanOf(figures, decimals)
  return `${mean === undefined ? '-' : unitsText(mean.units, mean.scale)} of ${many}`
}

describe('the mean of what several authorities have', () => {
  it('is of their exact values and rounded once: 1 of 8 and 1 of 4 are 12.5 and 25, in the mean 18.75', () => {
    expect(told([figure({ id: SHARE, of: '1/8' }), figure({ id: SHARE, of: '1/4' })])).toBe('18.8 of 2')
  })

  it('leaves out who has no number: hidden, of nothing, over nothing or not there', () => {
    const without = [
      figure({ id: SHARE, of: '9/10', symbol: 'c' }),
      figure({ id: SHARE, of: '0/0' }),
      figure({ id: SHARE, of: '3/0' }),
      figure({ id: SHARE }),
    ]
    expect(told([figure({ id: SHARE, of: '1/8' }), ...without])).toBe('12.5 of 1')
    expect(meanOf(without, 1)).toEqual({ many: 0 })
  })

  it('of counts is that of the counts, of medians that of the medians', () => {
    expect(told([figure({ of: '3' }), figure({ of: '4' })])).toBe('3.5 of 2')
    const median = (days: number) => figure({ id: 'assessment-median-days', of: '5/2', median: days })
    expect(told([median(30), median(41)])).toBe('35.5 of 2')
  })

  it('of months counts 30.4375 days to each: 487 days of 2 people are 8 months, 974 are 16', () => {
    const months = (of: string) => figure({ id: 'prevent-support-months', of })
    expect(told([months('487/2'), months('974/2')], 2)).toBe('12.00 of 2')
  })

  it('takes numerators and denominators with decimals: 1.5 of 2.5 posts are 60%', () => {
    const posts = { ...figure({ id: SHARE }), numerator: amount(15, 1), denominator: amount(250, 2) }
    expect(told([posts])).toBe('60.0 of 1')
  })
})
