import { describe, expect, it } from 'vitest'
import { type Asking, calculated, day, type Files, figureText } from '../support/extracts.ts'

/** The notes of the whole's figure. */
async function notesOf(files: Files, indicator: string, asking: Asking = {}): Promise<string[]> {
  const { figures } = await calculated(files, { indicators: [indicator], period: '2023/24', ...asking })
  return figures.at(-1)!.notes
}

/** Referrals on these days, each of another child. */
function referralsOn(...days: string[]): Files {
  const rows = days.map((on, i) => `C${i}, ${on}, R${i}`)
  return { referrals: `\nchild_id, referral_date, referral_id\n${rows.join('\n')}\n` }
}

describe('an extract that does not reach over the window', () => {
  it.each([
    ['2023-05-02', '2024-02-29', []], // 31 days of grace at either end
    ['2023-05-03', '2024-02-29', ['extract starts 2023-05-03']],
    ['2023-05-02', '2024-02-28', ['extract ends 2024-02-28']],
    ['2023-06-01', '2023-12-31', ['extract starts 2023-06-01', 'extract ends 2023-12-31']],
  ])('from %s to %s', async (first, last, notes) => {
    expect(await notesOf(referralsOn(first, last), 'referrals')).toEqual(notes)
  })

  it('matters to a stock only on its day', async () => {
    const plans = `
      child_id, start_date, end_date
      A,        2024-02-29, 2024-03-15
      B,        2024-03-01,
    `
    expect(await notesOf({ cp_plans: plans }, 'cp-plans')).toEqual([])
    expect(await notesOf({ cp_plans: plans }, 'cp-plan-starts')).toEqual(['extract starts 2024-02-29'])
  })

  it('of which rows are asked whether they are there is named', async () => {
    const files = {
      ...referralsOn('2023-04-01', '2024-03-31'),
      assessments: `
        child_id, start_date, referral_id, kind
        C0,       2023-08-01, R0,          initial
      `,
    }
    expect(await notesOf(files, 'referral-to-assessment-share')).toEqual([
      'extract starts 2023-08-01 (assessments)',
      'extract ends 2023-08-01 (assessments)',
    ])
  })

  it('whose rows are added up is named, too: what happened after joining', async () => {
    const files = {
      cohort: '\nperson_id, strand, joined_date\nA, protect, 2022-06-01\n',
      events: '\nperson_id, event_date, kind\nA, 2022-01-01, missing\nA, 2023-01-01, missing\n',
    }
    expect(await notesOf(files, 'missing-before-after')).toContain('extract ends 2023-01-01 (events)')
  })

  it('outside a configured coverage gives no figure at all', async () => {
    const coverage = { referrals: { start: day('2023-04-01'), end: day('2024-03-30') } }
    const asked = { indicators: ['referrals'], period: '2023/24', coverage }
    const { figures } = await calculated(referralsOn('2023-04-01', '2024-03-30'), asked)
    expect(figures.map(figureText)).toEqual(['[x]'])
    const whole = { ...asked, coverage: { '*': { start: day('2023-04-01'), end: day('2024-03-31') } } }
    const covered = await calculated(referralsOn('2023-04-01', '2024-03-30'), whole)
    expect(covered.figures.map(figureText)).toEqual(['2'])
  })
})

describe('look-back incomplete', () => {
  // A repeat in April 2023 is seen from April 2022 on, with 31 days of grace: to 2 May 2022.
  it.each([
    ['2022-05-02', []],
    [
      '2022-05-03',
      ['look-back incomplete: referrals start 2022-05-03, 12 months before 2023-04-01 are needed'],
    ],
  ])('where the earliest referral is of %s', async (first, notes) => {
    expect(await notesOf(referralsOn(first, '2024-03-31'), 're-referral-share')).toEqual(notes)
  })

  it('is excused by a column that tells of the previous referral', async () => {
    const told = `
      child_id, referral_date, previous_referral_date
      A,        2023-04-01,    2022-12-01
      B,        2024-03-31,
    `
    expect(await notesOf({ referrals: told }, 're-referral-share')).toEqual([])
    const never = told.replace('2022-12-01', '')
    expect(await notesOf({ referrals: never }, 're-referral-share')).toHaveLength(1)
  })

  it('is said of second plans with less than two years of earlier ones', async () => {
    const plansFrom = (first: string) => ({
      cp_plans: `\nchild_id, start_date, end_date\nA, ${first}, 2022-01-01\nB, 2024-03-31,\n`,
    })
    expect(await notesOf(plansFrom('2021-05-02'), 'cp-second-plan-share')).toEqual([])
    expect(await notesOf(plansFrom('2021-05-03'), 'cp-second-plan-share')).toEqual([
      'look-back incomplete: cp_plans start 2021-05-03, 2 years before 2023-04-01 are needed'.replace(
        '2 years',
        '24 months',
      ),
    ])
  })
})

describe('rows left out for want of a column', () => {
  const assessments = (rows: string) => ({
    ...referralsOn('2023-05-02', '2024-03-31'),
    assessments: `\nchild_id, start_date, end_date, kind, referral_id\n${rows}\n`,
  })

  it('are counted in the note: an assessment whose referral is not there', async () => {
    const one = assessments(
      'C0, 2023-05-03, 2023-05-10, initial, R0\nC0, 2023-05-03, 2023-05-11, initial, R9',
    )
    expect(await notesOf(one, 'initial-assessment-timely-share')).toContain(
      '1 row of assessments without referral_date left out',
    )
    const two = assessments(
      'C0, 2023-05-03, 2023-05-10, initial, R8\nC0, 2023-05-03, 2023-05-11, initial, R9',
    )
    expect(await notesOf(two, 'initial-assessment-timely-share')).toContain(
      '2 rows of assessments without referral_date left out',
    )
  })

  it('are those of the window alone', async () => {
    const before = assessments(
      'C0, 2023-05-03, 2023-05-10, initial, R0\nC0, 2023-03-01, 2023-03-31, initial, R9\nC1, 2024-03-31, 2024-03-31, initial, R1',
    )
    expect(await notesOf(before, 'initial-assessment-timely-share')).toEqual([])
  })

  it('are, of episodes that only it would tie to the window, those open in it', async () => {
    const need = (start: string, end: string) => ({
      ...referralsOn('2023-04-01', '2024-03-31'),
      cin: `\nchild_id, start_date, end_date\nC0, 2023-04-01,\nX, ${start}, ${end}\n`,
      cin_plans: '\nchild_id, start_date, end_date\nC0, 2023-04-03,\nX, 2024-03-31,\n',
    })
    const left = '1 row of cin without referral_date left out'
    expect(await notesOf(need('2022-01-01', '2023-04-02'), 'cin-plan-timely-share')).toContain(left)
    expect(await notesOf(need('2022-01-01', '2023-04-01'), 'cin-plan-timely-share')).not.toContain(left)
    expect(await notesOf(need('2024-04-01', ''), 'cin-plan-timely-share')).not.toContain(left)
  })
})

describe('children looked after', () => {
  it('of 18 or over are left out of the stock, and told', async () => {
    const cic = `
      child_id, start_date, end_date, date_of_birth, legal_status
      A,        2020-01-01, ,         2010-01-01,    C2
      B,        2020-01-01, ,         2006-03-31,    C2
      C,        2024-03-01, ,         2006-01-01,    C2
    `
    expect(await notesOf({ cic }, 'cic')).toEqual(['2 aged 18 or over left out'])
    expect(await notesOf({ cic }, 'cic', { period: 'Mar 2023' })).not.toContain('aged 18')
  })

  it('without the column of legal status may hold short breaks, and say so', async () => {
    const cic = `
      child_id, start_date, end_date, date_of_birth
      A,        2024-03-01, ,         2010-01-01
    `
    expect(await notesOf({ cic }, 'cic')).toEqual([expect.stringMatching(/legal_status|short breaks/)])
  })
})

describe('not yet mature', () => {
  // The 15th working day after 7 March 2024 is Thursday 28 March; after 8 March it is 2 April, after Easter.
  it.each([
    ['2024-03-07', []],
    ['2024-03-08', ['not yet mature: 1 less than 15 working days before the end']],
    ['2024-03-31', ['not yet mature: 1 less than 15 working days before the end']],
  ])('is an enquiry started on %s', async (start, notes) => {
    const section47 = `\nchild_id, start_date, conference_date\nA, 2023-04-01, 2023-04-05\nB, ${start},\n`
    expect(await notesOf({ section47 }, 'section47-conference-share')).toEqual(notes)
  })
})

describe('due cohorts', () => {
  it("leave out, and tell of, one whose limit lies after the extract's end", async () => {
    // The extract ends on 20 March: what became of B and C within 72 hours it does not tell.
    const missing_episodes = `
      child_id, start_date, end_date,   interview_date
      A,        2023-04-01, 2023-04-02, 2023-04-03
      B,        2024-03-18, 2024-03-18, 2024-03-19
      C,        2024-03-20, 2024-03-20,
    `
    const { figures } = await calculated(
      { missing_episodes },
      { indicators: ['return-interview-timely-share'], period: '2023/24' },
    )
    expect(figures.map(figureText)).toEqual(['1 of 1 = 100.0'])
    expect(figures[0].notes).toContain("2 whose limit lies after the extract's end left out")
  })

  it('are shares: before and after joining, nobody asks whether a limit was kept', async () => {
    const files = {
      cohort: '\nperson_id, strand, joined_date\nA, protect, 2022-06-01\n',
      events:
        '\nperson_id, event_date, kind\nA, 2022-01-01, missing\nA, 2022-02-01, missing\nA, 2023-05-31, missing\n',
    }
    const { figures } = await calculated(files, { indicators: ['missing-before-after'], period: '2023/24' })
    expect(figures.map(figureText)).toEqual(['-1 of 2 = -50.0'])
  })
})

it('hours that had to be counted as days are told', async () => {
  const episodes = (interview: string) => ({
    missing_episodes: `\nchild_id, start_date, end_date, interview_date\nA, 2023-04-01 10:00, 2023-04-02 10:00, ${interview}\nB, 2024-03-20 10:00, 2024-03-21 10:00, 2024-03-31 10:00\n`,
  })
  const told = 'hours counted as days where a time of day is missing'
  expect(await notesOf(episodes('2023-04-03 10:00'), 'return-interview-timely-share')).not.toContain(told)
  expect(await notesOf(episodes('2023-04-03'), 'return-interview-timely-share')).toContain(told)
})
