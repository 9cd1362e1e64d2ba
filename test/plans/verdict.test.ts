import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Judged } from '../../src/plans/judged.ts'
import { figure, judgeAll, judgeOne, sums, told } from './figures.ts'

const SHARE = 'cp-second-plan-share'

describe('the Suffolk plan in its first year', () => {
  const plan = readFileSync('fixtures/plans/suffolk-cypp2-priority3.csv', 'utf8')
  const judged = judgeAll(
    [
      figure({ id: 'cp-plan-rate', of: '361/150000' }),
      figure({ id: 'referral-rate', of: '5475/150000' }),
      figure({ id: 're-referral-share', of: '1205/5475' }),
      figure({ id: 'referral-to-assessment-share', of: '1780/2000' }),
      figure({ id: 'cic', of: '700' }),
    ],
    plan,
  )

  it.each([
    // 361 of 150,000 is 24.07; the plan inferred low from 26 to 24 and 20. 360 is exactly 24.0.
    [
      0,
      '24',
      '0.1 -1 -1.9',
      'amber: 0.1 above the target of 24; better than the baseline of 26; direction inferred',
    ],
    // 5,475 of 150,000 is 365.0.
    [1, '365', '0.0 0 -17.0', 'green: meets 365; direction inferred'],
    // 1,205 of 5,475 is 22.01; at most 21.0 allows 1,152 (21.04), 1,153 is 21.06.
    [2, '21', '1.0 -53 0.6', 'red: 1.0 above the target of 21'],
    // 1,780 of 2,000 is 89.0; 1,799 is 89.95, which rounds to 90.0.
    [3, '90', '-1.0 19 0.0', 'red: 1.0 below the target of 90; direction inferred'],
    [4, undefined, '- - -', 'grey: no target in the plan'],
  ])('figure %i against %s', (at, target, numbers, verdict) => {
    expect([judged[at].target, sums(judged[at]), told(judged[at])]).toEqual([target, numbers, verdict])
  })

  it('prints the periods of baseline and target', () => {
    expect(judged[0]).toMatchObject({ baseline: '26', baselinePeriod: '2008/09', targetPeriod: '2009/10' })
  })

  it('adds every row of the plan without a figure, in the plan’s order', () => {
    const words = (row: Judged) =>
      `${row.unmatched?.indicator.slice(0, 33)} | ${row.target ?? '-'} | ${told(row)}`
    expect(judged.slice(5).map(words)).toEqual([
      expect.stringMatching(/^CH39- .* \| 45 \| grey: fits no indicator, the nearest is /),
      expect.stringMatching(/^Local: % .* \| - \| grey: fits no indicator/),
      'cp-second-plan-share | 14 | grey: no figure: not counted in this run',
      expect.stringMatching(/^NI 32- .* \| 28 \| grey: fits no indicator/),
      expect.stringMatching(
        /^Local: Use of Common .* \| - \| grey: fits no .*; a baseline that cannot be read \(line 8, column 2\)$/,
      ),
      expect.stringMatching(/^Local: Use of Access, .* \| - \| grey: fits no indicator/),
    ])
    expect(judged[7].unmatched).toEqual({
      indicator: SHARE,
      code: 'NI65',
      title: SHARE,
      area: 'Suffolk',
      period: '',
    })
  })
})

describe('a target that is met', () => {
  it.each([
    // the rounded value counts: 140 and 1,404 of 1,000 and 10,000 are 14.0; 1,405 is 14.05, which rounds to 14.1
    [SHARE, '140/1000', '14%', 'green: meets 14', '0.0 0 -'],
    [SHARE, '1404/10000', '14%', 'green: meets 14', '0.0 0 -'],
    [SHARE, '1405/10000', '14%', 'red: 0.1 above the target of 14', '0.1 -1 -'],
    [SHARE, '120/1000', '14%', 'green: meets 14', '-2.0 0 -'],
    // 7 of 112 is 6.25, which rounds up to 6.3
    [SHARE, '7/112', '6.3', 'green: meets 6.3', '0.0 0 -'],
    [SHARE, '7/112', '6.26', 'red: 0.04 above the target of 6.26', '0.0 -1 -'],
    [SHARE, '7/112', '6.2999', 'red: just above the target of 6.2999', '0.0 -1 -'],
    ['assessment-timely-share', '7/112', '6.3', 'green: meets 6.3', '0.0 0 -'],
    ['assessment-timely-share', '6/112', '6.3', 'red: 0.9 below the target of 6.3', '-0.9 1 -'],
    ['assessment-timely-share', '999/1000', '100%', 'red: 0.1 below the target of 100', '-0.1 1 -'],
    // of 10,000, 9,995 already round to 100.0
    ['assessment-timely-share', '9990/10000', '100%', 'red: 0.1 below the target of 100', '-0.1 5 -'],
    ['cp-plans', '960', 'no more than 912', 'red: 48 above the target of no more than 912', '48 -48 -'],
    ['cp-plans', '912', 'no more than 912', 'green: meets no more than 912', '0 0 -'],
    ['cp-plans', '960', 'at least 1,000', 'red: 40 below the target of at least 1,000', '-40 40 -'],
    ['cp-plans', '960', 'at least 960', 'green: meets at least 960', '0 0 -'],
    ['assessment-mean-days', '3050/100', '30 days', 'red: 0.5 above the target of 30', '0.5 -46 -'],
    // 91.3125 × 7 = 639.1875 days of three young people are 7.0 months each; 6-9 includes its ends
    ['prevent-support-months', '639/3', '6-9', 'green: meets 6-9', '1.0 0 -'],
    ['prevent-support-months', '821/3', '6-9', 'green: meets 6-9', '0.0 0 -'],
    ['prevent-support-months', '1200/3', '6-9', 'red: 4.1 above the target of 6-9', '4.1 -374 -'],
    ['prevent-support-months', '365/3', '6-9', 'red: 2.0 below the target of 6-9', '-2.0 179 -'],
    // 10% of 12 either side: 10.8 to 13.2
    ['prevent-support-months', '986/3', 'about 12', 'green: meets about 12', '-1.2 0 -'],
    // 981 days are 10.7 months each, 1.3 off 12
    [
      'prevent-support-months',
      '981/3',
      'about 12',
      'red: 1.3 below the target of about 12; outside the tolerance of 10% of target',
      '-1.3 1 -',
    ],
    // a change may be below 0: -20.0% of 50 events before is 40 after
    ['missing-before-after', '-10/50', '-20%', 'green: meets -20', '0.0 0 -'],
    ['missing-before-after', '-9/50', '-20%', 'red: 2.0 above the target of -20', '2.0 -1 -'],
  ])('%s of %s against %s', (id, of, target, verdict, numbers) => {
    const judged = judgeOne({ id, of }, { target })
    expect([told(judged), sums(judged)]).toEqual([verdict, numbers])
  })

  it('has no change of the numerator where no whole number lands in the range', () => {
    const judged = judgeOne({ id: SHARE, of: '1/2' }, { target: '6-9' })
    expect([judged.verdict, judged.toTarget]).toEqual(['red', undefined])
  })

  it('has none for a median, which has no numerator', () => {
    const judged = judgeOne({ id: 'assessment-median-days', median: 31 }, { target: '30 days' })
    expect([told(judged), sums(judged)]).toEqual(['red: 1 above the target of 30', '1 - -'])
  })
})

describe('a target in words', () => {
  it.each([
    ['960', 'reduce', '960', 'red: no better than the baseline of 960', '- -1 0'],
    ['959', 'reduce', '960', 'green: better than the baseline of 960', '- 0 -1'],
    ['970', 'reduce', '960', 'red: 10 above the baseline of 960', '- -11 10'],
    ['960', 'increase', '960', 'red: no better than the baseline of 960', '- 1 0'],
    ['961', 'increase', '960', 'green: better than the baseline of 960', '- 0 1'],
    ['961', 'monitor', '960', 'grey: monitored, no target by design', '- - 1'],
    ['960', 'maintain', '960', 'grey: neither the plan nor the indicator says which way is good', '- - 0'],
  ])('%s, %s, from %s', (of, target, baseline, verdict, numbers) => {
    const judged = judgeOne({ of }, { target, baseline })
    expect([told(judged), sums(judged)]).toEqual([verdict, numbers])
  })

  it.each([
    ['140/1000', 'green: no worse than the baseline of 14'],
    ['139/1000', 'green: no worse than the baseline of 14'],
    ['141/1000', 'red: 0.1 above the baseline of 14'],
  ])('maintain is no worse than the baseline: %s', (of, verdict) => {
    expect(told(judgeOne({ id: SHARE, of }, { target: 'maintain', baseline: '14%' }))).toBe(verdict)
  })

  it('takes the same figure a year earlier where the plan gives no baseline, and names it', () => {
    const earlier = figure({ of: '864', period: '2009' })
    const judged = judgeOne({ of: '960' }, { target: 'reduce' }, { earlier })
    expect(judged).toMatchObject({ baseline: '864', baselinePeriod: '2008/09' })
    expect([told(judged), sums(judged)]).toEqual(['red: 96 above the baseline of 864', '- -97 96'])
  })

  it('is grey without either', () => {
    expect(told(judgeOne({ of: '960' }, { target: 'reduce' }))).toBe(
      'grey: no baseline, and no figure a year earlier',
    )
  })

  it('is the direction where a row has no other target', () => {
    expect(told(judgeOne({ of: '959' }, { direction: 'reduce', baseline: '960' }))).toBe(
      'green: better than the baseline of 960',
    )
  })
})

describe('a missed target', () => {
  // 155 of 1,000 is 15.5
  const missed = { id: SHARE, of: '155/1000' }
  it.each([
    [{ target: '14' }, 'red: 1.5 above the target of 14'],
    [{ target: '14', tolerance: '1.5' }, 'amber: 1.5 above the target of 14; within the tolerance of 1.5'],
    [{ target: '14', tolerance: '1.4' }, 'red: 1.5 above the target of 14'],
    [{ target: '14', tolerance: '1.5%' }, 'amber: 1.5 above the target of 14; within the tolerance of 1.5%'],
    [{ target: '14', tolerance: '10% of target' }, 'red: 1.5 above the target of 14'],
    [
      { target: '14', tolerance: '11% of target' },
      'amber: 1.5 above the target of 14; within the tolerance of 11% of target',
    ],
    [
      { target: '14', baseline: '15.6' },
      'amber: 1.5 above the target of 14; better than the baseline of 15.6',
    ],
    [{ target: '14', baseline: '15.5' }, 'red: 1.5 above the target of 14'],
    [{ target: '14', floor: '15.5' }, 'amber: 1.5 above the target of 14; within the floor of 15.5'],
    [{ target: '14', floor: '15.4' }, 'red: 1.5 above the target of 14'],
    // a floor that is not met is red, however near or improved
    [{ target: '14', floor: '15.4', tolerance: '5', baseline: '20' }, 'red: 1.5 above the target of 14'],
    [
      { target: '14', floor: 'no more than 16' },
      'amber: 1.5 above the target of 14; within the floor of no more than 16',
    ],
    [{ target: '10-14', floor: '9-16' }, 'amber: 1.5 above the target of 10-14; within the floor of 9-16'],
    [{ target: '10-14', tolerance: '2' }, 'amber: 1.5 above the target of 10-14; within the tolerance of 2'],
    [
      { target: '10-14', baseline: '8' },
      'amber: 1.5 above the target of 10-14; better than the baseline of 8',
    ],
    [{ target: '10-14', baseline: '9' }, 'red: 1.5 above the target of 10-14'],
    // `about` has its tolerance within: 14 ± 1 is green, nothing beyond it is near
    [
      { target: 'about 14', tolerance: '1' },
      'red: 1.5 above the target of about 14; outside the tolerance of 1',
    ],
    [
      { target: 'about 14', tolerance: '1', baseline: '16' },
      'amber: 1.5 above the target of about 14; outside the tolerance of 1; better than the baseline of 16',
    ],
    [
      { target: 'reduce', baseline: '15', tolerance: '0.5' },
      'amber: 0.5 above the baseline of 15; within the tolerance of 0.5',
    ],
  ])('%j', (row, verdict) => {
    expect(told(judgeOne(missed, row))).toBe(verdict)
  })

  it.each([
    [['floor'], { target: '14', baseline: '20', tolerance: '5' }, 'red'],
    [['tolerance'], { target: '14', baseline: '20' }, 'red'],
    [['tolerance'], { target: '14', tolerance: '5' }, 'amber'],
    [['improving'], { target: '14', baseline: '20' }, 'amber'],
    [['improving'], { target: '14', tolerance: '5' }, 'red'],
    [['tolerance'], { target: '14', floor: '15', tolerance: '5' }, 'amber'],
    [['tolerance', 'improving'], { target: '14', floor: '16' }, 'red'],
  ] as const)('amber only by %j: %j is %s', (amber, row, verdict) => {
    expect(judgeOne(missed, row, { amber: [...amber] }).verdict).toBe(verdict)
  })
})

describe('like with like', () => {
  const target = 'no more than 16,779'

  it.each([
    // half of 16,779 is 8,389.5
    [
      '2009/10 Q2',
      'ytd',
      '8389',
      'green: meets 8389.5, 6 of 12 months of the target of no more than 16,779',
      '-1 0 -',
    ],
    [
      '2009/10 Q2',
      'ytd',
      '8390',
      'red: 0.5 above 8389.5, 6 of 12 months of the target of no more than 16,779',
      '1 -1 -',
    ],
    [
      'Apr 2009',
      'ytd',
      '1399',
      'red: 0.75 above 1398.25, 1 of 12 months of the target of no more than 16,779',
      '1 -1 -',
    ],
    ['Mar 2010', 'ytd', '16779', 'green: meets no more than 16,779', '0 0 -'],
    ['2009/10', 'period', '16780', 'red: 1 above the target of no more than 16,779', '1 -1 -'],
    ['Sep 2009', 'rolling-12m', '16779', 'green: meets no more than 16,779', '0 0 -'],
    ['2009/10 Q2', 'period', '4000', 'grey: target is for a year', '- - -'],
    ['Sep 2009', 'period', '1000', 'grey: target is for a year', '- - -'],
    ['2009/10 Q1', 'period', '4000', 'grey: target is for a year', '- - -'],
  ] as const)('referrals of %s, window %s: %s', (period, window, of, verdict, numbers) => {
    const judged = judgeOne({ id: 'referrals', of, period, window }, { target, target_period: '2010' })
    expect([told(judged), sums(judged), judged.target]).toEqual([verdict, numbers, target])
  })

  it.each(['cp-plans', 'cp-plan-rate', SHARE])('judges a stock or a share over any window: %s', id => {
    const of = id === 'cp-plans' ? '10' : '1/1000'
    expect(
      judgeOne({ id, of, period: 'Sep 2009' }, { target: 'no more than 10', target_period: '2010' }).verdict,
    ).toBe('green')
  })

  it('holds the months gone against as many months of the baseline, the floor and the tolerance', () => {
    // 360 and 382 per 10,000 a year are 180.0 and 191.0 in six months
    const half = { id: 'referral-rate', period: '2009/10 Q2', window: 'ytd', of: '2775/150000' } as const
    const judged = judgeOne(half, { target: '360', baseline: '382', baseline_period: '2009' })
    expect([told(judged), sums(judged)]).toEqual([
      'amber: 5.0 above 180.0, 6 of 12 months of the target of 360; better than the baseline of 382; direction inferred',
      '5.0 -75 -6.0',
    ])
    expect(judgeOne(half, { target: '360', direction: 'low', tolerance: '10' }).verdict).toBe('amber')
    expect(judgeOne(half, { target: '360', direction: 'low', tolerance: '9.9' }).verdict).toBe('red')
    expect(judgeOne(half, { target: '360', direction: 'low', floor: '370' }).verdict).toBe('amber')
    expect(judgeOne(half, { target: '360', direction: 'low', floor: '369' }).verdict).toBe('red')
  })

  it('lets a milestone judge its quarter’s year to date', () => {
    const milestones = {
      '2009/10 Q1': 'no more than 4,000',
      '2009/10 Q2': 'no more than 8,200',
      '2010': 'no more than 16,000',
    }
    const of = (period: string, number: string) =>
      told(judgeOne({ id: 'referrals', of: number, period, window: 'ytd' }, milestones))
    expect(of('2009/10 Q1', '4000')).toBe('green: meets no more than 4,000')
    expect(of('2009/10 Q2', '8201')).toBe('red: 1 above the target of no more than 8,200')
    expect(of('Sep 2009', '8200')).toBe('green: meets no more than 8,200')
    expect(of('2009/10 Q3', '12000')).toBe(
      'green: meets 12000, 9 of 12 months of the target of no more than 16,000',
    )
  })

  it('does not hold a year against a milestone, nor a quarter on its own', () => {
    const plan = { '2009/10 Q2': 'no more than 8,200' }
    const why = 'grey: target is for the year to date of another period'
    expect(told(judgeOne({ id: 'referrals', of: '16000' }, plan))).toBe(why)
    expect(told(judgeOne({ id: 'referrals', of: '4000', period: '2009/10 Q2' }, plan))).toBe(why)
  })

  it('does not hold a percentage against days', () => {
    expect(told(judgeOne({ id: SHARE, of: '1/10' }, { target: '30 days' }))).toBe(
      'grey: the target’s unit is days, the figure’s is percent',
    )
    expect(told(judgeOne({ id: 'cp-plans', of: '1' }, { target: '30 per 10,000' }))).toBe(
      'grey: the target’s unit is per 10,000, the figure’s is count',
    )
    expect(told(judgeOne({ id: 'cp-plans', of: '1' }, { target: '30%' }))).toBe(
      'grey: the target’s unit is percent, the figure’s is count',
    )
  })

  it('does not hold a percentage against a floor in days', () => {
    expect(told(judgeOne({ id: SHARE, of: '1/10' }, { target: '5%', floor: '30 days' }))).toBe(
      'grey: the floor’s unit is days, the figure’s is percent',
    )
  })

  it('does not hold a count against a baseline that is a percentage, nor tells a change from it', () => {
    const plan = { target: 'at most 3', baseline: '31% (2008)' }
    const judged = judgeOne({ id: 'cp-plans', of: '4' }, plan)
    expect(told(judged)).toBe('grey: the baseline’s unit is percent, the figure’s is count')
    expect([judged.baseline, judged.change]).toEqual(['31', undefined])
  })
})

describe('the target in force', () => {
  const plan = { baseline: '30', baseline_period: '2009', '2010': '24', '2012': '20' }
  it.each([
    ['2009', '24', '2009/10'],
    ['2010', '24', '2009/10'],
    ['Sep 2009', '24', '2009/10'],
    ['Mar 2010', '24', '2009/10'],
    ['2009/10 Q4', '24', '2009/10'],
    ['Apr 2010', '20', '2011/12'],
    ['2011', '20', '2011/12'],
    ['2012', '20', '2011/12'],
    ['2015', '20', '2011/12'],
  ])('for %s is %s of %s', (period, target, targetPeriod) => {
    expect(judgeOne({ of: '25', period }, plan)).toMatchObject({ target, targetPeriod })
  })

  it('is the same in whatever order the plan has its columns', () => {
    expect(judgeOne({ of: '25', period: '2009' }, { '2012': '20', '2010': '24' }).target).toBe('24')
  })

  it('of a quarter is not that of the year which ends with it', () => {
    const both = { '2009/10 Q4': '23', '2010': '24' }
    expect(judgeOne({ of: '25', period: '2009/10 Q4' }, both).target).toBe('23')
    expect(judgeOne({ of: '25', period: '2010' }, both).target).toBe('24')
  })

  it('is read from long rows alike', () => {
    const long = 'indicator,target,target_period\ncp-plans,at most 20,2012\ncp-plans,at most 24,2010\n'
    const judged = judgeAll([figure({ of: '21', period: '2011' })], long)
    expect(judged.map(told)).toEqual(['red: 1 above the target of at most 20'])
  })

  it('passes over a year that the plan leaves blank', () => {
    expect(judgeOne({ of: '25' }, { '2010': 'NA', '2011': 'at most 25' })).toMatchObject({
      target: 'at most 25',
    })
  })

  it('is one without a period wherever no period has its own', () => {
    const long = 'indicator,target,target_period\ncp-plans,at most 24,\ncp-plans,at most 20,2011\n'
    const of = (period: string) => judgeAll([figure({ of: '21', period })], long)[0].target
    expect([of('2010'), of('2011'), of('2012')]).toEqual(['at most 24', 'at most 20', 'at most 24'])
  })

  it('is none where two rows differ', () => {
    const long = 'indicator,target,target_period\ncp-plans,20,2010\ncp-plans,24,2010\n'
    expect(judgeAll([figure({ of: '21' })], long).map(told)).toEqual([
      'grey: the plan has two targets for 2009/10 (lines 2 and 3)',
    ])
    const twice = { target: '20', target_period: '2010', '2010': '24' }
    expect(told(judgeOne({ of: '21' }, twice))).toBe('grey: the plan has two targets for 2009/10 (line 2)')
  })
})

describe('the change since the baseline of a number of referrals', () => {
  const referrals = (period: string, window: 'period' | 'ytd', baselinePeriod: string) => {
    const plan = { baseline: '400', baseline_period: baselinePeriod, '2010': 'at most 400' }
    return sums(judgeOne({ id: 'referrals', of: '190', period, window }, plan)).split(' ')[2]
  }

  it.each<[string, 'period' | 'ytd', string, string, string]>([
    ['2009/10 Q2', 'ytd', '2009', '-10', 'six months against half of a year'],
    ['2009/10 Q2', 'ytd', '2008/09 Q2', '-210', 'six months against the six to the end of that quarter'],
    ['2009/10 Q2', 'ytd', '2008/09 Q1', '-', 'six months are not three'],
    ['2009/10 Q2', 'ytd', 'Sep 2008', '-', 'nor are they one'],
    ['2009/10 Q2', 'period', '2008/09 Q2', '-', 'a quarter alone is not the year up to one'],
    ['2009/10 Q2', 'period', '2009', '-', 'and is not shared out of a year'],
    ['Sep 2009', 'period', 'Sep 2008', '-210', 'a month against a month'],
    ['2010', 'period', '2009', '-210', 'a year against a year'],
  ])('in %s (%s) against %s is %s: %s', (period, window, baselinePeriod, change) => {
    expect(referrals(period, window, baselinePeriod)).toBe(change)
  })
})

describe('a linear trajectory', () => {
  const plan = { baseline: '26', baseline_period: '2009', '2010': '24', '2011': '20' }
  const rate = (period: string, of = '360/150000') =>
    judgeOne({ id: 'cp-plan-rate', of, period }, plan, { trajectory: 'linear' })

  it.each([
    ['2008', '26.0', '2007/08', 'level before the baseline'],
    ['2009', '26.0', '2008/09', 'the baseline at its end'],
    ['2009/10 Q2', '25.0', '2009/10 Q2', '183 of 365 days: 26 - 1.0027'],
    ['Apr 2009', '25.8', 'Apr 2009', '30 of 365 days: 26 - 0.164'],
    ['2010', '24.0', '2009/10', 'the target at its end'],
    ['2010/11 Q3', '21.0', '2010/11 Q3', '275 of 365 days: 24 - 3.0137'],
    ['2011', '20.0', '2010/11', 'the last'],
    ['Mar 2011', '20.0', 'Mar 2011', 'at the last, the month itself'],
    ['2014', '20.0', '2010/11', 'past the last, the last'],
  ])('asks at %s for %s of %s: %s', (period, target, targetPeriod) => {
    expect(rate(period)).toMatchObject({ target, targetPeriod })
  })

  it('judges against the point', () => {
    // 376 of 150,000 is 25.07, 375 is 25.0
    expect([told(rate('2009/10 Q2', '376/150000')), sums(rate('2009/10 Q2', '376/150000'))]).toEqual([
      'amber: 0.1 above 25.0 on the line; better than the baseline of 26; direction inferred',
      '0.1 -1 -0.9',
    ])
    expect(told(rate('2009/10 Q2', '375/150000'))).toBe('green: meets 25.0 on the line; direction inferred')
  })

  it('begins at the baseline: 365 of 731 days of the way from 26 to 20, whatever was asked before', () => {
    const judged = judgeOne(
      { id: 'cp-plan-rate', of: '360/150000', period: '2011' },
      { baseline: '26', baseline_period: '2010', '2009': '40', '2010': '30', '2012': '20' },
      { trajectory: 'linear' },
    )
    expect(judged).toMatchObject({ target: '23.0', targetPeriod: '2010/11' })
  })

  it('of a flow runs through its years alone: a milestone holds for its own quarter', () => {
    const milestone = { baseline: '382', baseline_period: '2009', '2009/10 Q2': '200', '2010': '365' }
    const at = (period: string) =>
      judgeOne({ id: 'referral-rate', of: '2775/150000', period, window: 'ytd' }, milestone, {
        trajectory: 'linear',
      }).target
    // 275 of 365 days: 382 - 17 × 0.7534
    expect([at('2009/10 Q2'), at('2009/10 Q3')]).toEqual(['200', '369.2'])
  })

  it('runs through the targets alone where there is no baseline', () => {
    const judged = judgeOne(
      { of: '22', period: '2011' },
      { '2010': 'at most 24', '2012': 'at most 20' },
      { trajectory: 'linear' },
    )
    expect([judged.target, told(judged)]).toEqual(['22', 'green: meets 22 on the line'])
  })

  it('goes step by step where a target is a range or a word, and says so', () => {
    const judged = judgeOne(
      { of: '22' },
      { baseline: '26', baseline_period: '2009', '2010': '20-24' },
      { trajectory: 'linear' },
    )
    expect([judged.target, told(judged)]).toEqual([
      '20-24',
      'green: meets 20-24; no line can be drawn here, so the target holds step by step',
    ])
  })

  it('says so where a year’s point judges part of a year', () => {
    const judged = judgeOne(
      { id: 'referral-rate', of: '2775/150000', period: '2009/10 Q2', window: 'ytd' },
      { baseline: '382', baseline_period: '2009', '2010': '365' },
      { trajectory: 'linear' },
    )
    expect(told(judged)).toBe(
      'green: meets 373.5 on the line; direction inferred; the line is for a year, of which 6 months are gone',
    )
  })

  it('still does not judge a quarter’s flow on its own', () => {
    const quarter = { id: 'referral-rate', of: '1400/150000', period: '2009/10 Q2' }
    expect(
      told(
        judgeOne(
          quarter,
          { baseline: '382', baseline_period: '2009', '2010': '365' },
          { trajectory: 'linear' },
        ),
      ),
    ).toBe('grey: target is for a year')
  })
})

describe('which way is good', () => {
  it.each([
    [
      'the plan’s words before the polarity',
      SHARE,
      '15/100',
      { target: 'at least 14' },
      'green: meets at least 14',
    ],
    [
      'the direction column before the polarity',
      SHARE,
      '15/100',
      { target: '14', direction: 'high' },
      'green: meets 14',
    ],
    ['the polarity', SHARE, '15/100', { target: '14' }, 'red: 1.0 above the target of 14'],
    [
      'the side of the baseline',
      'cp-plans',
      '15',
      { target: '14', baseline: '13' },
      'green: meets 14; direction inferred',
    ],
    [
      'none: no baseline',
      'cp-plans',
      '15',
      { target: '14' },
      'grey: neither the plan nor the indicator says which way is good',
    ],
    [
      'none: at the baseline',
      'cp-plans',
      '15',
      { target: '14', baseline: '14' },
      'grey: neither the plan nor the indicator says which way is good',
    ],
    [
      'none: both sides',
      'cp-plans',
      '15',
      { '2010': '14', '2011': '12', baseline: '13' },
      'grey: neither the plan nor the indicator says which way is good',
    ],
  ])('%s', (_, id, of, row, verdict) => {
    expect(told(judgeOne({ id, of }, row))).toBe(verdict)
  })
})

describe('areas', () => {
  const plan =
    'indicator,area,target\ncp-plans,,at most 100\ncp-plans,*,at most 40\ncp-plans,Ipswich,at most 50\n'

  it.each([
    [{}, 'at most 100'],
    [{ area: 'Ipswich' }, 'at most 50'],
    [{ area: 'Babergh' }, 'at most 40'],
    [{ area: 'Unknown', unknown: true }, undefined],
  ])('%j has the target %s', (place, target) => {
    expect(judgeAll([figure({ of: '1', ...place })], plan)[0].target).toBe(target)
  })

  it('calls the whole by its name too', () => {
    expect(
      judgeAll([figure({ of: '1' })], 'indicator,area,target\ncp-plans,SUFFOLK,at most 9\n').map(told),
    ).toEqual(['green: meets at most 9'])
  })

  it('says where a row or a figure of another area has no fellow', () => {
    const rows = judgeAll([figure({ of: '1', area: 'Ipswich' })], 'indicator,target\ncp-plans,9\n')
    expect(rows.map(told)).toEqual(['grey: no target in the plan for Ipswich', 'grey: no figure for Suffolk'])
  })

  it.each([
    ['the whole alone', undefined, 'grey: no figure for any area: not broken down by area'],
    [
      'an area with a target of its own',
      'Ipswich',
      'grey: no figure for an area without a target of its own',
    ],
  ])('says of a target for every area that the run tells of %s', (_, area, verdict) => {
    const rows = judgeAll([figure({ of: '1', ...(area && { area }) })], plan).map(told)
    expect(rows).toContain(verdict)
  })

  it('does not hold a part of a breakdown against the target for all of it', () => {
    const rows = judgeAll([figure({ of: '1', by: 'Police' })], 'indicator,target\ncp-plans,9\n')
    expect(rows.map(told)).toEqual([
      'grey: no target in the plan for a part by source',
      'grey: no figure for Suffolk',
    ])
  })
})

describe('grey, with the reason', () => {
  it.each([
    ['x', 'grey: no figure: not available'],
    ['z', 'grey: no figure: not applicable'],
    ['c', 'grey: no figure: hidden for confidentiality'],
  ] as const)('no figure [%s]', (symbol, verdict) => {
    const judged = judgeOne({ symbol }, { target: 'at most 9', baseline: '10' })
    expect([told(judged), judged.target, judged.baseline]).toEqual([verdict, 'at most 9', '10'])
  })

  it.each([
    [{ target: 'NA' }, 'grey: no target in the plan'],
    [{ target: 'typically weekly' }, 'grey: a target that cannot be read (line 2, column 2)'],
    [{ target: '9', baseline: '1 CAF\n2 SC' }, 'grey: a baseline that cannot be read (line 2, column 3)'],
    [{ target: '', baseline: '1 CAF\n2 SC' }, 'grey: a baseline that cannot be read (line 2, column 3)'],
  ])('%j', (row, verdict) => {
    expect(told(judgeOne({ of: '5' }, row))).toBe(verdict)
  })

  it('keeps a row that cannot be placed beside the one that judges', () => {
    const plan = 'indicator,target,target_period\ncp-plans,at most 9,2010\ncp-plans,at most 8,soon\n'
    expect(judgeAll([figure({ of: '5' })], plan).map(told)).toEqual([
      'green: meets at most 9',
      'grey: a target period that cannot be read (line 3, column 3)',
    ])
  })

  it('shows only the rows of the indicators that were named', () => {
    const plan = 'indicator,target\ncp-plans,9\ncic,9\nsomething else,9\n'
    expect(
      judgeAll([], plan, { named: new Set(['cic']) }).map(({ unmatched }) => unmatched?.indicator),
    ).toEqual(['cic'])
    expect(judgeAll([], plan)).toHaveLength(3)
  })
})
