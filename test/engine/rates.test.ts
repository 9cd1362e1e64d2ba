import { describe, expect, it } from 'vitest'
import { type Asking, figureText, theFigure, told } from '../support/extracts.ts'

const KENT: Asking = { period: '2023/24', whole: 'Kent', indicators: ['referral-rate'] }

const referrals = `
  child_id, referral_date, area
  A,        2023-05-01,    Ashford
  B,        2023-05-01,    Ashford
  C,        2024-03-31,    Thanet
`
const populations = (...rows: string[]) => `\nyear, area, population\n${rows.join('\n')}\n`

describe('a rate per 10,000', () => {
  it('takes the mid-year estimate of the calendar year in which the financial year starts', async () => {
    const files = { referrals, populations: populations('2022, , 1000', '2023, , 2000', '2024, , 3000') }
    expect(figureText(await theFigure(files, 'referral-rate', KENT))).toBe('3 of 2000 = 15.0')
    const month = await theFigure(files, 'referral-rate', { ...KENT, period: 'Mar 2024' })
    expect(figureText(month)).toBe('1 of 2000 = 5.0') // not annualised
  })

  it('takes the nearest earlier estimate where that is missing, and says so', async () => {
    const files = { referrals, populations: populations('2021, , 1000', '2022, , 1500', '2024, , 3000') }
    const figure = await theFigure(files, 'referral-rate', KENT)
    expect([figureText(figure), figure.notes]).toEqual([
      '3 of 1500 = 20.0',
      ['population of mid-2022 used: none for mid-2023'],
    ])
  })

  it('is not available where there is no earlier one', async () => {
    const figure = await theFigure(
      { referrals, populations: populations('2024, , 3000') },
      'referral-rate',
      KENT,
    )
    expect([figureText(figure), figure.notes]).toEqual(['[x]', ['no population for 2023 or earlier']])
  })

  it('of an unknown area is not applicable', async () => {
    const files = {
      referrals: referrals.replace('Thanet', ''),
      populations: populations('2023, Ashford, 1000'),
    }
    expect(await told(files, { ...KENT, by: ['area'] })).toEqual([
      'Ashford: 2 of 1000 = 20.0',
      'Unknown: [z]',
      'Kent: 3 of 1000 = 30.0',
    ])
  })

  it('of the whole names the areas whose estimate is older', async () => {
    const files = { referrals, populations: populations('2022, Ashford, 1000', '2023, Thanet, 500') }
    const figure = await theFigure(files, 'referral-rate', KENT)
    expect([figureText(figure), figure.notes]).toEqual([
      '3 of 1500 = 20.0',
      ['older population used, none for mid-2023: Ashford (mid-2022)'],
    ])
  })

  it('sums bands of children and leaves older people out', async () => {
    const bands = '\nyear, age_band, population\n2023, 0-4, 400\n2023, 5-17, 600\n2023, 18+, 9000\n'
    expect(figureText(await theFigure({ referrals, populations: bands }, 'referral-rate', KENT))).toBe(
      '3 of 1000 = 30.0',
    )
  })
})

describe('where an extract holds no row of the required kind at all', () => {
  const assessments = (kind: string) => `
    child_id, start_date, end_date,   kind
    A,        2023-05-02, 2023-05-10, ${kind}
  `

  it('a share is not applicable, not 0: there are no initial assessments since 2014', async () => {
    const share = (kind: string) =>
      theFigure({ referrals, assessments: assessments(kind) }, 'referral-to-assessment-share', KENT)
    const none = await share('single')
    expect(figureText(none)).toBe('0 of 3 = [z]')
    expect(none.notes).toContain('the extract holds no assessments of kind initial at all')
    expect(figureText(await share('initial'))).toBe('1 of 3 = 33.3')
  })

  it('an assessment of the kind in another year makes it 0', async () => {
    const earlier = assessments('initial').replaceAll('2023-05', '2021-05')
    const figure = await theFigure({ referrals, assessments: earlier }, 'referral-to-assessment-share', KENT)
    expect(figureText(figure)).toBe('0 of 3 = 0.0')
  })
})

describe('a header without rows is an extract of nothing', () => {
  const nothing = { referrals: 'child_id,referral_date,referral_id,area\n' }

  it('counts 0; a share of nothing is not applicable', async () => {
    expect(figureText(await theFigure(nothing, 'referrals', KENT))).toBe('0')
    expect(figureText(await theFigure(nothing, 're-referral-share', KENT))).toBe('0 of 0 = [z]')
  })
})

describe('a change', () => {
  const cohort = (joined: string) => `
    person_id, strand,  joined_date, left_date
    A,         protect, ${joined},
  `
  const episodes = (...days: string[]) =>
    `\nperson_id, event_date, kind\n${days.map(day => `A, ${day}, missing`).join('\n')}\n`

  // Joined on 1 June 2022: before is 1 June 2021 to 31 May 2022, after 1 June 2022 to 31 May 2023.
  it('is after less before, over before', async () => {
    const files = {
      cohort: cohort('2022-06-01'),
      events: episodes('2021-06-01', '2022-05-31', '2022-06-01', '2021-05-31', '2023-06-01'),
    }
    expect(figureText(await theFigure(files, 'missing-before-after', KENT))).toBe('-1 of 2 = -50.0')
  })

  it('from nothing is not applicable', async () => {
    const files = { cohort: cohort('2022-06-01'), events: episodes('2022-06-01') }
    expect(figureText(await theFigure(files, 'missing-before-after', KENT))).toBe('1 of 0 = [z]')
  })
})
