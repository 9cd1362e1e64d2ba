import { describe, expect, it } from 'vitest'
import { figure, judgeAll, judgeOne, sums, told } from '../figures.ts'

/** Referrals of a period up to its end, against the cells of one row. */
function referrals(
  of: string,
  period: string,
  row: Record<string, string>,
  window: 'ytd' | 'period' = 'ytd',
) {
  return told(judgeOne({ id: 'referrals', of, period, window }, row))
}

describe('a target for a number of referrals', () => {
  it('for the last quarter of a year is one for the year', () => {
    expect(referrals('16001', '2010', { '2009/10 Q4': 'no more than 16,000' })).toBe(
      'red: 1 above the target of no more than 16,000',
    )
  })

  it('for the last month of a year is none for the year, and one for that month', () => {
    const march = { 'Mar 2010': 'no more than 1,400' }
    const why = 'grey: target is for the year to date of another period'
    expect(referrals('16000', '2010', march)).toBe(why)
    expect(referrals('15000', 'Mar 2010', march)).toBe(why)
    expect(referrals('1400', 'Mar 2010', march, 'period')).toBe('green: meets no more than 1,400')
  })

  it('for the 12 months to the end of another year is one for a year', () => {
    // 9 of 12 months of 16,000
    expect(
      referrals('12001', '2009/10 Q3', { target: 'no more than 16,000', target_period: '2009-12-31' }),
    ).toBe('red: 1 above 12000, 9 of 12 months of the target of no more than 16,000')
  })

  it('is not shared out over a part of a month', () => {
    const toDate = (day: string) =>
      referrals('11000', day, { target: 'no more than 16,000', target_period: '2010' })
    expect(toDate('2009-12-15')).toBe('grey: the window is not of whole months')
    expect(toDate('2009-12-30')).toBe('grey: the window is not of whole months')
    expect(toDate('2009-12-31')).toBe(
      'green: meets 12000, 9 of 12 months of the target of no more than 16,000',
    )
  })

  it('has no verdict where the plan has no target for it at all', () => {
    expect(referrals('16000', '2010', { target: 'NA' })).toBe('grey: no target in the plan')
    expect(referrals('4000', '2009/10 Q2', { target: 'NA' }, 'period')).toBe('grey: no target in the plan')
  })
})

describe('of several targets', () => {
  const inForce = (long: string, period = '2010') =>
    judgeAll([figure({ of: '21', period })], `indicator,target,target_period\n${long}`).map(told)

  it('the last holds after all of them', () => {
    const three = { '2007': 'at most 30', '2009': 'at most 20', '2008': 'at most 25' }
    expect(judgeOne({ of: '21' }, three).target).toBe('at most 20')
  })

  it('one whose period cannot be read is none without a period', () => {
    const fault = 'grey: a target period that cannot be read (line 3, column 3)'
    expect(inForce('cp-plans,at most 24,2011\ncp-plans,at most 20,soon\n')).toEqual([
      'green: meets at most 24',
      fault,
    ])
    expect(inForce('cp-plans,at most 24,\ncp-plans,at most 20,soon\n')).toEqual([
      'green: meets at most 24',
      fault,
    ])
  })

  it('two without a period clash', () => {
    expect(inForce('cp-plans,at most 24,\ncp-plans,at most 20,\n')).toEqual([
      'grey: the plan has two targets for it (lines 2 and 3)',
    ])
  })
})

describe('the baseline', () => {
  it('is that of the target’s own row, else the first that its fellows give', () => {
    const baselineOf = (rows: string) =>
      judgeAll([figure({ of: '21' })], `indicator,baseline,target,target_period\n${rows}`)[0].baseline
    expect(baselineOf('cp-plans,30,at most 24,2009\ncp-plans,26,at most 20,2010\n')).toBe('26')
    expect(baselineOf('cp-plans,30,at most 24,2009\ncp-plans,,at most 20,2010\n')).toBe('30')
  })

  it('of a year earlier is none where that figure has no value', () => {
    const earlier = figure({ symbol: 'x', period: '2009' })
    const judged = judgeOne({ of: '960' }, { target: 'reduce' }, { earlier })
    expect([told(judged), judged.baseline]).toEqual([
      'grey: no baseline, and no figure a year earlier',
      undefined,
    ])
  })

  it('is not looked for a year earlier where nothing is asked but to watch, or a number is', () => {
    const earlier = figure({ of: '864', period: '2009' })
    expect(judgeOne({ of: '960' }, { target: 'monitor' }, { earlier }).baseline).toBeUndefined()
    expect(judgeOne({ of: '960' }, { target: 'at most 900' }, { earlier }).baseline).toBeUndefined()
  })

  it('of 12 months to another day is held against 12 months', () => {
    const row = { baseline: '400', baseline_period: '2008-12-31', target: 'at most 400' }
    expect(sums(judgeOne({ id: 'referrals', of: '390' }, row))).toBe('-10 0 -10')
    expect(sums(judgeOne({ id: 'referrals', of: '310', period: '2009/10 Q3', window: 'ytd' }, row))).toBe(
      '10 -10 10',
    )
  })
})

describe('a floor, a tolerance and a range', () => {
  it('a floor is a share of a year too, at both of its ends', () => {
    // half of 9 to 16 is 4.5 to 8; half of 10 to 14 is 5 to 7
    const row = { target: '10-14', floor: '9-16' }
    const half = (of: string) =>
      judgeOne({ id: 'referrals', of, period: '2009/10 Q2', window: 'ytd' }, row).verdict
    expect(['4', '5', '7', '8', '9'].map(half)).toEqual(['red', 'green', 'green', 'amber', 'red'])
  })

  it('a floor that says at least holds from below, whatever end is missed', () => {
    const judged = judgeOne({ of: '13' }, { target: 'at most 10', floor: 'at least 12' })
    expect(told(judged)).toBe('amber: 3 above the target of at most 10; within the floor of at least 12')
  })

  it('a tolerance in percent is of the target where the figure is no percentage', () => {
    const days = (of: string) =>
      judgeOne({ id: 'assessment-mean-days', of }, { target: '30', tolerance: '10%' }).verdict
    expect([days('3300/100'), days('3310/100')]).toEqual(['amber', 'red'])
    const change = (of: string) =>
      judgeOne({ id: 'missing-before-after', of }, { target: '-20%', tolerance: '10%' }).verdict
    // ten points: -10.0%, not a tenth of -20%
    expect([change('-5/50'), change('-4/50')]).toEqual(['amber', 'red'])
  })

  it('midway between both ends of a range the gap is to the first', () => {
    expect(sums(judgeOne({ of: '12' }, { target: '10-14' }))).toBe('2 0 -')
  })
})

describe('a straight line', () => {
  const linear = { trajectory: 'linear' } as const

  it('of a stock runs through quarters too', () => {
    const row = { baseline: '30', baseline_period: '2009', '2009/10 Q2': '20', '2010': '24' }
    // 183 of 183 days down, then 91 of 182 days up: 20 + 4 × 92/182
    expect(judgeOne({ of: '21', period: '2009/10 Q2' }, row, linear).target).toBe('20')
    expect(judgeOne({ of: '21', period: '2009/10 Q3' }, row, linear).target).toBe('22')
  })

  it('is not drawn where one of its targets is a word', () => {
    const row = { baseline: '30', baseline_period: '2009', '2010': 'at most 24', '2011': 'reduce' }
    expect(judgeOne({ of: '24' }, row, linear).target).toBe('at most 24')
  })

  it('is not drawn through a row with a fault', () => {
    const long =
      'indicator,baseline,baseline_period,target,target_period,tolerance\n' +
      'cp-plans,30,2009,at most 24,2010,\ncp-plans,,,at most 20,2011,much\n'
    expect(judgeAll([figure({ of: '24', period: 'Sep 2009' })], long, linear)[0].target).toBe('at most 24')
  })
})
