import { describe, expect, it } from 'vitest'
import { type Asking, calculated, type Files, problemsOf } from '../support/extracts.ts'

const referralsOn = (...days: string[]): Files => ({
  referrals: `\nchild_id, referral_date\n${days.map((day, i) => `C${i}, ${day}`).join('\n')}\n`,
})

async function periodsOf(files: Files, asking: Asking = {}): Promise<string[]> {
  const { figures } = await calculated(files, { indicators: ['referrals'], ...asking })
  return figures.map(({ period }) => period.label)
}

describe('without a period', () => {
  it.each([
    ['2022-04-01', '2024-03-31', '2023/24'],
    ['2022-04-01', '2024-02-29', '2023/24'], // 31 days of grace at the end
    ['2022-04-01', '2024-02-28', '2022/23'],
    ['2022-05-02', '2024-02-28', '2022/23'], // and at the start
    ['2023-05-02', '2024-12-31', '2023/24'],
  ])('an extract from %s to %s gives the latest year inside it: %s', async (first, last, year) => {
    expect(await periodsOf(referralsOn(first, last))).toEqual([year])
  })

  it('an extract of less than a year gives none: exit 2, with how to name one', async () => {
    const [problem] = await problemsOf(referralsOn('2023-06-01', '2024-03-31'), { indicators: ['referrals'] })
    expect(problem).toMatchObject({ code: 'no-period', exit: 2 })
    expect(problem.found).toContain('2023-06-01 to 2024-03-31')
  })

  it('every extract that is needed must cover it', async () => {
    const files = {
      ...referralsOn('2021-04-01', '2024-03-31'),
      section47: '\nchild_id, start_date, conference_date\nA, 2021-04-01,\nA, 2023-03-31,\n',
    }
    expect(await periodsOf(files, { indicators: ['referrals', 'section47-conference-share'] })).toEqual([
      '2022/23',
      '2022/23',
    ])
    expect(await periodsOf(files)).toEqual(['2023/24'])
  })

  it('of a stock only its last day matters: how long ago the first plan started does not', async () => {
    const cp_plans = '\nchild_id, start_date, end_date\nA, 2023-12-01,\nB, 2024-03-20,\n'
    expect(await periodsOf({ cp_plans }, { indicators: ['cp-plans'] })).toEqual(['2023/24'])
  })

  it('a header alone has no days from which to tell it', async () => {
    const nothing = { referrals: 'child_id,referral_date,area\n' }
    expect(await problemsOf(nothing, { indicators: ['referrals'] })).toEqual([
      expect.objectContaining({ code: 'no-period', exit: 2 }),
    ])
  })

  it('counts tell of their own periods', async () => {
    const counts =
      '\nindicator, period, numerator, denominator\nNI32, 2021/22, 60, 200\nNI32, 2022/23, 61, 205\n'
    expect(await periodsOf({ counts }, { indicators: ['NI32'] })).toEqual(['2022/23'])
  })
})

describe('every', () => {
  const files = referralsOn('2023-04-01', '2024-03-31')

  it('gives a figure for each step of the period', async () => {
    expect(await periodsOf(files, { period: '2023/24', every: 'quarter' })).toEqual([
      '2023/24 Q1',
      '2023/24 Q2',
      '2023/24 Q3',
      '2023/24 Q4',
    ])
    expect(await periodsOf(files, { period: '2023/24 Q4', every: 'month' })).toEqual([
      'Jan 2024',
      'Feb 2024',
      'Mar 2024',
    ])
    expect(await periodsOf(files, { period: '2022/23..2023/24', every: 'year' })).toEqual([
      '2022/23',
      '2023/24',
    ])
  })

  it('a step longer than the period is wrong use', async () => {
    const problems = await problemsOf(files, {
      indicators: ['referrals'],
      period: 'Mar 2024',
      every: 'quarter',
    })
    expect(problems).toEqual([expect.objectContaining({ severity: 'error', exit: 2 })])
  })
})
