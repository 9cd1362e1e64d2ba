import { describe, expect, test } from 'vitest'
import type { Account, ToldFigure } from '../../src/figures/account.ts'
import { amountText } from '../../src/foundations/amount.ts'
import { explain } from '../../src/pipeline.ts'
import { type Asking, type Files, requestOf } from '../support/extracts.ts'

async function told(indicator: string, files: Files, asking: Asking): Promise<ToldFigure> {
  const { figures } = await explain(requestOf(files, { indicators: [indicator], ...asking }), { lines: true })
  expect(figures).toHaveLength(1)
  return figures[0]
}

/** `9 read`, then each step as `refused 1 → 8`, and what they make. */
function funnel({ funnel, amount }: Account): string[] {
  const steps = funnel?.steps.map(({ why, out, left }) => `${why} ${out} → ${left}`) ?? []
  return [`${funnel?.rows} ${funnel?.from}`, ...steps, `= ${amount && amountText(amount)}`]
}

function lines({ lines }: Account): string {
  return (lines ?? []).map(({ file, line }) => `${file}:${line}`).join(' ')
}

// Synthetic, as everything here. A's second plan follows one of 2022; B's has a previous one by its column.
const PLANS = `
  child_id, start_date, end_date,   area,    previous_plans, other_authority
  A,        2022-01-01, 2022-06-01, Ashford, 0,              no
  A,        2024-05-01, ,           Ashford, ,               no
  B,        2024-06-01, ,           Ashford, 1,              no
  B,        2024-06-01, ,           Ashford, 1,              no
  C,        2024-07-01, ,           Dover,   0,              no
  D,        2024-07-01, ,           Ashford, 0,              yes
  E,        2025-04-01, ,           Ashford, 0,              no
  F,        2024-13-01, ,           Ashford, 0,              no
  G,        2024-08-01, ,           Ashford, 0,              no
`

describe('a share, from the rows read to those that meet it', () => {
  const asking: Asking = { period: '2024/25', areas: ['Ashford'], allowRejects: { rows: 1 } }

  test('every row that is left out has its reason', async () => {
    const { accounts } = await told('NI65', { cp_plans: PLANS }, asking)
    expect(accounts.map(funnel)).toEqual([
      [
        '9 read',
        'refused 1 → 8',
        'equal 1 → 7',
        'kept-out 1 → 6',
        'other-area 1 → 5',
        'outside-window 2 → 3',
        '= 3',
      ],
      ['3 denominator', 'of-which 1 → 2', '= 2'],
    ])
    expect(accounts[0].funnel?.steps[0].faults).toEqual({ 'unreadable-day': 1 })
  })

  test('the rows that count are told by file and line alone', async () => {
    const { accounts } = await told('NI65', { cp_plans: PLANS }, asking)
    expect(accounts.map(lines)).toEqual([
      'cp_plans.csv:3 cp_plans.csv:4 cp_plans.csv:10',
      'cp_plans.csv:3 cp_plans.csv:4',
    ])
  })

  test('the reasons are said as what is so of the rows that go', async () => {
    const { accounts } = await told('NI65', { cp_plans: PLANS }, asking)
    expect(accounts.flatMap(({ funnel }) => funnel?.steps.slice(-3).map(({ text }) => text))).toEqual([
      'other_authority is yes',
      'area is other than Ashford (or blank)',
      'start_date is not in the window',
      "none of these holds: (a) there is a row of cp_plans with the same child_id whose start_date is at least 1 day before this row's start_date; (b) previous_plans is at least 1",
    ])
  })

  test('files are told apart', async () => {
    const [header, ...rows] = PLANS.trim().split('\n')
    const files = {
      plans_2023: ['', header, ...rows.slice(0, 4)].join('\n'),
      plans_2024: ['', header, ...rows.slice(4)].join('\n'),
    }
    const { accounts } = await told('NI65', files, asking)
    expect(accounts[0].funnel?.steps.at(-1)?.byFile).toEqual([
      { file: 'plans_2023.csv', out: 1, left: 2 },
      { file: 'plans_2024.csv', out: 1, left: 1 },
    ])
    expect(lines(accounts[0])).toBe('plans_2023.csv:3 plans_2023.csv:4 plans_2024.csv:6')
  })
})

test('of referrals of one day the line that speaks for them is told', async () => {
  const referrals = `
    child_id, referral_date, referral_id
    A,        2024-05-01,    R2
    A,        2024-05-01,    R1
    B,        2024-05-02,    R3
  `
  const { accounts } = await told('referrals', { referrals }, { period: '2024/25' })
  expect(accounts.map(funnel)).toEqual([
    ['3 read', 'refused 0 → 3', 'equal 0 → 3', 'merged 1 → 2', 'outside-window 0 → 2', '= 2'],
  ])
  expect(accounts.map(lines)).toEqual(['referrals.csv:3 referrals.csv:4'])
})

describe('a rate by name', () => {
  const cic = `
    child_id, start_date, end_date,   legal_status, date_of_birth
    A,        2023-01-01, ,           C2,           2015-05-05
    A,        2024-01-01, ,           C2,           2015-05-05
    B,        2023-01-01, 2025-03-31, C2,           2015-05-05
    C,        2023-01-01, ,           V4,           2015-05-05
    D,        2023-01-01, ,           C2,           2007-03-31
    E,        2023-01-01, ,           C2,           2007-04-01
  `
  const populations = `
    year, area,      population
    2021, Ashford,   1000
    2022, Ashford,   1100
    2022, Dover,     900
    2025, Ashford,   9000
  `

  test('has a funnel for each of its two numbers', async () => {
    const { accounts } = await told('cic-rate', { cic, populations }, { period: '2024/25' })
    expect(accounts.map(({ named }) => named?.id)).toEqual(['cic', 'under18-population'])
    expect(accounts.map(funnel)).toEqual([
      [
        '6 read',
        'refused 0 → 6',
        'equal 0 → 6',
        'kept-out 1 → 5',
        'outside-window 1 → 4',
        'too-old 1 → 3',
        'again 1 → 2',
        '= 2',
      ],
      [
        '4 read',
        'refused 0 → 4',
        'equal 0 → 4',
        'other-area 0 → 4',
        'condition 0 → 4',
        'other-year 2 → 2',
        '= 2000',
      ],
    ])
  })

  test('tells the estimates that were used, and the year that was asked for', async () => {
    const { accounts, figures } = await told('cic-rate', { cic, populations }, { period: '2024/25' })
    expect(accounts[1].population).toEqual({
      needed: 2024,
      used: [
        { area: 'Ashford', year: 2022 },
        { area: 'Dover', year: 2022 },
      ],
    })
    expect(figures[0].notes).toContain(
      'older population used, none for mid-2024: Ashford (mid-2022), Dover (mid-2022)',
    )
    expect(lines(accounts[1])).toBe('populations.csv:3 populations.csv:4')
  })
})

describe('a population of which there is no estimate', () => {
  const UNDER_18S_ALONE =
    '\nyear, area, age_band, population\n2023, Dover, 0-17, 900\n2024, Kent, 0-17, 9000\n'

  test('lacks it for what the definition asks, not for its area', async () => {
    const { accounts } = await told('under18-share', { populations: UNDER_18S_ALONE }, { period: '2024/25' })
    expect(funnel(accounts[1]).slice(3, -1)).toEqual(['condition 2 → 0', 'other-year 0 → 0'])
  })

  test('lacks it for the year, once the other areas are left out', async () => {
    const populations = '\nyear, area, population\n2023, Dover, 900\n2025, Ashford, 100\n'
    const asking = { period: '2024/25', areas: ['Ashford'] }
    const { accounts } = await told('under18-population', { populations }, asking)
    expect(funnel(accounts[0]).slice(3, -1)).toEqual([
      'other-area 1 → 1',
      'condition 0 → 1',
      'other-year 1 → 0',
    ])
  })
})

describe('a figure that somebody else counted', () => {
  const counts = `
    indicator, period,  area,    numerator, denominator
    neet,      2024/25, Ashford, 10,
    neet,      2024/25, Dover,   5,
    NI65,      2024/25, ,        2,         8
  `

  test('is told by its row', async () => {
    const { accounts } = await told('NI65', { counts }, { period: '2024/25' })
    expect(accounts.map(({ part, supplied }) => [part, supplied])).toEqual([
      ['numerator', [{ area: 'All areas', file: 'counts.csv', line: 4 }]],
      ['denominator', [{ area: 'All areas', file: 'counts.csv', line: 4 }]],
    ])
  })

  test('is told by the rows of its areas where these are summed', async () => {
    const { accounts } = await told('neet', { counts }, { period: '2024/25' })
    expect(accounts.map(({ supplied }) => supplied)).toEqual([
      [
        { area: 'Ashford', file: 'counts.csv', line: 2 },
        { area: 'Dover', file: 'counts.csv', line: 3 },
      ],
    ])
  })

  test('says so where it was counted from an extract too', async () => {
    const counts = `
      indicator,      period,  area, numerator
      cp-plan-starts, 2024/25, ,     5
    `
    const files = { counts, cp_plans: PLANS }
    const { accounts } = await told('cp-plan-starts', files, {
      period: '2024/25',
      allowRejects: { rows: 1 },
      whole: 'Kent',
    }).catch(refusal => refusal)
    expect(accounts).toBeUndefined()
    const right = await told(
      'cp-plan-starts',
      { ...files, counts: counts.replace('5\n', '4\n') },
      { period: '2024/25', allowRejects: { rows: 1 } },
    )
    expect(right.accounts.map(({ alsoCounted }) => alsoCounted)).toEqual([true])
  })
})

test('rows that lack what is needed, or whose limit is not over, are apart', async () => {
  // The 45 working days of A and D end on 5 July 2024, of B on 10 March 2025, of E on 11 March 2024; the
  // extract ends with B's start, and C has no referral.
  const cin = `
    child_id, start_date, end_date, referral_date, finance_only
    A,        2024-05-01, ,         2024-05-01,    no
    B,        2025-01-06, ,         2025-01-06,    no
    C,        2024-05-01, ,         ,              no
    D,        2024-05-01, ,         2024-05-01,    yes
    E,        2024-01-08, ,         2024-01-08,    no
  `
  const cin_plans = `
    child_id, start_date
    A,        2024-06-01
  `
  const { accounts } = await told('cin-plan-timely-share', { cin, cin_plans }, { period: '2024/25' })
  expect(accounts.map(funnel)).toEqual([
    [
      '5 read',
      'refused 0 → 5',
      'equal 0 → 5',
      'lacking 1 → 4',
      'outside-window 1 → 3',
      'after-extract 1 → 2',
      'condition 1 → 1',
      'condition 0 → 1',
      'again 0 → 1',
      '= 1',
    ],
    ['1 denominator', 'of-which 0 → 1', 'again 0 → 1', '= 1'],
  ])
})

test('a share of each value has a number for each', async () => {
  const cp_plans = `
    child_id, start_date, end_date, latest_category
    A,        2023-01-01, ,         neglect
    A,        2023-02-01, ,         emotional
    B,        2023-01-01, ,         neglect
    C,        2023-01-01, ,         
  `
  const { figures, accounts } = await told('cp-plan-category-share', { cp_plans }, { period: '2024/25' })
  expect(figures).toHaveLength(3)
  expect(accounts.map(account => [account.of, ...funnel(account)].join(', '))).toEqual([
    ', 4 read, refused 0 → 4, equal 0 → 4, kept-out 0 → 4, outside-window 0 → 4, again 1 → 3, = 3',
    'emotional, 4 denominator, other-value 3 → 1, again 0 → 1, = 1',
    'neglect, 4 denominator, other-value 2 → 2, again 0 → 2, = 2',
    'Unknown, 4 denominator, other-value 3 → 1, of-which 1 → 0, again 0 → 0, = 0',
  ])
})

test('a mean is over the rows of its sum, a median in the middle of its own', async () => {
  const assessments = `
    child_id, start_date, end_date
    A,        2024-05-13, 2024-05-14
    B,        2024-05-13, 2024-05-15
    C,        2024-05-13, 2024-05-20
  `
  const asking = { period: '2024/25' }
  const mean = await told('assessment-mean-days', { assessments }, asking)
  expect(mean.accounts.map(account => funnel(account).slice(-2))).toEqual([
    ['condition 0 → 3', '= 8'],
    ['3 numerator', '= 3'],
  ])
  const median = await told('assessment-median-days', { assessments }, asking)
  expect(median.accounts.map(account => funnel(account).at(-1))).toEqual(['= 2', '= 3'])
})

test('a change tells the related rows before and after', async () => {
  const cohort = `
    person_id, strand,  joined_date
    A,         protect, 2023-06-01
    B,         protect, 2023-07-01
  `
  const events = `
    person_id, event_date, kind
    A,         2023-01-01, arrest
    A,         2023-02-01, arrest
    A,         2023-06-01, arrest
    B,         2022-07-01, arrest
    B,         2024-08-01, arrest
    B,         2023-08-01, missing
    C,         2024-12-31, missing
  `
  const { figures, accounts } = await told('arrests-before-after', { cohort, events }, { period: '2024/25' })
  expect(amountText(figures[0].numerator ?? { units: 99n, scale: 0 })).toBe('-2')
  expect(
    accounts.map(({ part, amount, relatedLines }) => [
      part,
      amount && amountText(amount),
      relatedLines?.map(({ line }) => line),
    ]),
  ).toEqual([
    ['before', '3', [2, 3, 5]],
    ['after', '1', [4]],
  ])
})

describe('the history that a figure needs', () => {
  const referrals = `
    child_id, referral_date
    A,        2024-02-01
    B,        2025-03-01
  `
  test('is not there where the extract begins too late', async () => {
    const { history, coverage } = await told('re-referral-share', { referrals }, { period: '2024/25' })
    expect(history).toMatchObject([{ dataset: 'referrals', reach: '12 months', enough: false }])
    expect(history[0].unless).toEqual({ column: 'previous_referral_date', filled: false })
    expect(coverage.map(({ dataset }) => dataset)).toEqual(['referrals'])
  })

  test('is excused by its column', async () => {
    const withPrevious = referrals
      .replace('referral_date\n', 'referral_date, previous_referral_date\n')
      .replace('2024-02-01\n', '2024-02-01, 2023-12-01\n')
      .replace('2025-03-01\n', '2025-03-01,\n')
    const { history } = await told('re-referral-share', { referrals: withPrevious }, { period: '2024/25' })
    expect(history).toMatchObject([{ enough: true, unless: { filled: true } }])
  })
})

test('without extracts there is the definition alone', async () => {
  const { definition, figures } = await explain(requestOf({}, { indicators: ['ni 65'] }), { lines: false })
  expect(figures).toEqual([])
  expect(definition.counted.map(({ text }) => text)).toEqual([
    'Counts rows of cp_plans whose start_date is in the window.',
    'The figure is the share of these for which at least one of these holds:',
    'The extract of cp_plans must reach 24 months further back than the window, unless it has previous_plans.',
  ])
  expect(definition.rules.map(({ name }) => name)).toEqual([
    'event',
    'share',
    'second-plan',
    'plans-of-this-council',
  ])
})
