import { describe, expect, it } from 'vitest'
import {
  type Asking,
  calculated,
  day,
  type Files,
  figureText,
  problemsOf,
  theFigure,
  told,
} from '../support/extracts.ts'
import { BY_AREA, counts, KENT } from './supplied-counts.ts'

const errorsOf = async (files: Files, asking: Asking): Promise<string[]> =>
  (await problemsOf(files, asking)).filter(({ severity }) => severity === 'error').map(({ code }) => code)

describe('a year for which nothing was supplied', () => {
  const referrals =
    '\nchild_id, referral_date, area, source\nA, 2023-04-01, Dover, Police\nB, 2024-03-31, Dover, School\n'

  it('is counted where the extract is there', async () => {
    const files = { ...counts('referrals, 2022/23, , 7,'), referrals }
    const coverage = { referrals: { start: day('2023-04-01'), end: day('2024-03-31') } }
    const asked = { ...KENT, indicators: ['referrals'], coverage, period: '2021/22..2023/24' }
    const { figures } = await calculated(files, asked)
    expect(figures.map(figure => [figureText(figure), ...figure.notes])).toEqual([
      ['[x]', 'extract starts 2023-04-01', 'outside the coverage, 2023-04-01 to 2024-03-31'],
      ['7'],
      ['2'],
    ])
  })

  it('keeps a share of nothing as not applicable', async () => {
    const assessments = '\nchild_id, start_date, end_date\nA, 2023-04-01,\nB, 2024-03-31,\n'
    const files = { ...counts('assessment-median-days, 2021/22, , 7,'), assessments }
    expect(await told(files, { ...KENT, indicators: ['assessment-median-days'] })).toEqual([
      'Kent: of 0 = [z]',
    ])
  })
})

describe('a supplied figure', () => {
  const referrals =
    '\nchild_id, referral_date, area, source\nA, 2023-04-01, Dover, Police\nB, 2024-03-31, Dover, School\n'

  it('is not that of a part by another breakdown, which is counted', async () => {
    const files = { ...counts('referrals, 2023/24, Dover, 2,', 'referrals, 2023/24, , 2,'), referrals }
    const asked = { ...KENT, indicators: ['referrals'], by: ['area', 'source'] }
    const cells = await told(files, asked, ({ area, breakdown }) => `${area.label} ${breakdown.source.label}`)
    expect(cells).toEqual([
      ...['Dover Police: 1', 'Dover School: 1', 'Dover Total: 2'],
      ...['Kent Police: 1', 'Kent School: 1', 'Kent Total: 2'],
    ])
  })

  it('is held against the total of another breakdown', async () => {
    const files = { ...counts('referrals, 2023/24, Dover, 3,'), referrals }
    const asked = { ...KENT, indicators: ['referrals'], by: ['area', 'source'] }
    expect(await errorsOf(files, asked)).toEqual(['conflicting-figures'])
  })

  it('that contradicts the extract is told once, however many figures rest on it', async () => {
    const files = {
      ...counts('referrals, 2023/24, , 3,'),
      referrals,
      populations: '\nyear, population\n2023, 1000\n',
    }
    const asked = { ...KENT, indicators: ['referrals', 'referral-rate'] }
    expect(await errorsOf(files, asked)).toEqual(['conflicting-figures'])
  })

  it('of a change may be below nothing, what it changed from may not', async () => {
    const asked = { ...KENT, indicators: ['missing-before-after'] }
    expect(await told(counts('missing-before-after, 2023/24, , -1, 2'), asked)).toEqual([
      'Kent: -1 of 2 = -50.0',
    ])
    expect(await errorsOf(counts('missing-before-after, 2023/24, , -1, -2'), asked)).toEqual([
      'negative-count',
    ])
  })

  it('of which one row tells no denominator agrees with the row that does', async () => {
    const rows = ['NI32, 2023/24, , 61, 205', 'NI32, 2023/24, Kent, 61,']
    for (const inThisOrder of [rows, rows.toReversed()])
      expect(await told(counts(...inThisOrder), { ...KENT, indicators: ['NI32'] })).toEqual([
        'Kent: 61 of 205 = 29.8',
      ])
  })

  it('of a share of each category stands where no extract is there', async () => {
    const figure = await theFigure(
      counts('cp-plan-category-share, 2023/24, , 3, 4'),
      'cp-plan-category-share',
      KENT,
    )
    expect(figureText(figure)).toBe('3 of 4 = 75.0')
  })

  it('is of unknown area in every year, where it is in one', async () => {
    const files = counts(
      'referrals, 2022/23, Dover, 10,',
      'referrals, 2022/23, unknown, 1,',
      'referrals, 2023/24, Dover, 11,',
    )
    const asked = { ...BY_AREA, indicators: ['referrals'], period: '2022/23..2023/24' }
    expect(await told(files, asked)).toEqual([
      ...['Dover: 10', 'Dover: 11', 'Unknown: 1', 'Unknown: [x]', 'Kent: 11', 'Kent: 11'],
    ])
  })

  it('of an unknown area does not make a source unknown', async () => {
    const files = { ...counts('referrals, 2023/24, unknown, 0,'), referrals }
    const asked = { ...KENT, indicators: ['referrals'], by: ['area', 'source'] }
    const { figures } = await calculated(files, asked)
    const labels = figures.map(({ area, breakdown }) => `${area.label} ${breakdown.source.label}`)
    expect(labels).toContain('Unknown Total')
    expect(labels).not.toContain('Dover Unknown')
  })
})

describe('an extract that holds only a part of what a figure is counted from', () => {
  const referrals = '\nchild_id, referral_date\nA, 2023-04-01\nB, 2024-03-31\n'
  const cp_plans = '\nchild_id, start_date, end_date\nA, 2023-04-01,\n'
  const starts = { cp_plans: '\nchild_id, start_date\nA, 2023-04-01\n' }
  it('does not contradict a stock where nobody tells when a plan ended', async () => {
    const files = { ...counts('cp-plans, 2023/24, , 30,'), ...starts }
    expect(await told(files, { ...KENT, indicators: ['cp-plans'] })).toEqual(['Kent: 30'])
  })

  it('does not contradict a supplied one where only one of its two files has the column', async () => {
    const files = {
      ...counts('referral-nfa-share, 2023/24, , 30, 40', 'cp-plans, 2023/24, , 7,'),
      referrals_2023: '\nchild_id, referral_date, nfa\nA, 2023-04-01, yes\n',
      referrals_2024: referrals,
      cp_plans_2023: cp_plans,
      cp_plans_2024: starts.cp_plans,
    }
    expect(await told(files, { ...KENT, indicators: ['referral-nfa-share', 'cp-plans'] })).toEqual([
      'Kent: 30 of 40 = 75.0',
      'Kent: 7',
    ])
  })

  it.each<[string, string, Files]>([
    ['the assessments to which a referral leads', 'referral-to-assessment-share', { referrals }],
    ['whether no further action was taken', 'referral-nfa-share', { referrals }],
    ['the category of a plan', 'cp-plan-category-share', { cp_plans }],
  ])('does not contradict a supplied one: without %s', async (_, indicator, extract) => {
    const asked = { ...KENT, indicators: [indicator], period: '2022/23..2023/24' }
    const { figures } = await calculated({ ...counts(`${indicator}, 2022/23, , 30, 40`), ...extract }, asked)
    expect(figures.map(figure => [figureText(figure), ...figure.notes])).toEqual([
      ['30 of 40 = 75.0'],
      ['[x]', 'no figure supplied for this period'], // and none is made of the part that is there
    ])
  })
})

describe('the sum of supplied areas', () => {
  const share = { ...KENT, indicators: ['NI32'] }

  it('of shares is the sum above over the sum below', async () => {
    expect(
      await told(counts('NI32, 2023/24, Dover, 10, 20', 'NI32, 2023/24, Ashford, 5, 30'), share),
    ).toEqual(['Kent: 15 of 50 = 30.0'])
  })

  it('of shares has no denominator where one area has none', async () => {
    const files = counts('NI32, 2023/24, Dover, 10, 20', 'NI32, 2023/24, Ashford, 5,')
    const figure = await theFigure(files, 'NI32', KENT)
    expect([figureText(figure), figure.notes]).toEqual([
      '[x]',
      ['the sum of 2 areas supplied', 'supplied without a denominator'],
    ])
  })

  it('has no population where only the whole has one', async () => {
    const files = {
      ...counts('referrals, 2023/24, Dover, 10,'),
      populations: '\nyear, population\n2023, 1000\n',
    }
    const figure = await theFigure(files, 'referral-rate', KENT)
    expect([figureText(figure), figure.notes]).toEqual([
      '[x]',
      ['the sum of 1 area supplied', 'no population of the areas supplied'],
    ])
  })
})
