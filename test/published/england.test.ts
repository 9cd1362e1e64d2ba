import { beforeAll, describe, expect, it } from 'vitest'
import type { Figure } from '../../src/figures/figure.ts'
import { amountText } from '../../src/foundations/amount.ts'
import {
  type PublishedFigure,
  publishedRates,
  publishedReReferralShares,
  publishedSecondPlanShares,
} from '../fixtures/published.ts'
import { calculated, figureText, filesOf } from '../support/extracts.ts'

const RATES = ['referral-rate', 'cp-plan-rate', 'cp-plan-start-rate']

let figures: Map<string, Figure>

beforeAll(async () => {
  const outcome = await calculated(filesOf('england'), {
    indicators: ['re-referral-share', 'cp-second-plan-share', ...RATES],
    period: '2012/13..2024/25',
    by: ['area'],
    whole: 'England',
  })
  figures = new Map(outcome.figures.map(figure => [keyOf(figure), figure]))
})

function keyOf({ indicator, area, period }: Figure): string {
  return `${indicator.id} | ${area.label} | ${period.label}`
}

/** What the program gives where it gives something else than the Department. */
function differing(published: readonly PublishedFigure[]): string[] {
  return published.flatMap(({ indicator, area, period, numerator, denominator, value }) => {
    const key = `${indicator} | ${area || 'England'} | ${period}`
    const figure = figures.get(key)
    const given = figure ? figureText(figure) : 'no figure'
    const shown = denominator === 0 ? '[z]' : Number(value).toFixed(1)
    const expected = `${numerator} of ${denominator} = ${shown}`
    return given === expected ? [] : [`${key}: ${given}, published ${expected}`]
  })
}

describe('the counts of every authority in England, 2012/13 to 2024/25', () => {
  it('give 1,948 published shares of re-referrals', () => {
    const published = publishedReReferralShares()
    expect(published).toHaveLength(1948)
    expect(differing(published)).toEqual([])
  })

  it('give 1,924 published shares of plans for a second or subsequent time', () => {
    const published = publishedSecondPlanShares()
    expect(published).toHaveLength(1924)
    expect(differing(published)).toEqual([])
  })

  it.each([
    ['referral-rate', 1503],
    ['cp-plan-rate', 1492],
    ['cp-plan-start-rate', 1493],
  ])('give every published %s (%i), with the mid-year population of the year before', (indicator, many) => {
    const published = publishedRates().filter(rate => rate.indicator === indicator)
    expect(published).toHaveLength(many)
    expect(differing(published)).toEqual([])
  })

  it('give no figure where the Department prints a symbol', () => {
    const without = [...figures.values()].filter(
      ({ indicator, numerator }) => indicator.id === 're-referral-share' && numerator === undefined,
    )
    expect(new Set(without.map(({ symbol }) => symbol))).toEqual(new Set(['x']))
  })

  it('give England its own row, not the sum of regions and authorities', () => {
    const { numerator } = figures.get('referral-rate | England | 2024/25')!
    expect(amountText(numerator!)).toBe('632830')
  })
})
