import { describe, expect, it } from 'vitest'
import { type Asking, calculated, day, type Files } from '../support/extracts.ts'
import { ownIndicator } from './tally/own-indicator.ts'

const YEAR: Asking = { period: '2023/24', whole: 'Kent' }

/** The notes of each figure, by area and period. */
async function notesOf(files: Files, indicator: string, asking: Asking = {}): Promise<string[]> {
  const { figures } = await calculated(files, { ...YEAR, ...asking, indicators: [indicator] })
  return figures.map(({ area, period, notes }) => `${area.label} ${period.label}: ${notes.join('; ')}`)
}

const ownNotes = async (
  files: Files,
  words: Record<string, unknown>,
  period = '2023/24',
): Promise<string[]> => {
  const { figures } = await calculated(files, {
    ...YEAR,
    ...ownIndicator(words),
    indicators: ['own'],
    period,
  })
  return figures.at(-1)!.notes
}

describe('an extract as of a day', () => {
  const actions = '\nref, status\n1, G\n2, A\n'
  const asOf = (last: string) => ({ actions: { start: day(last), end: day(last) } })

  it.each([
    ['the last day of the year: nothing is to be said', '2016-03-31', ['Kent 2015/16: ']],
    ['another: the day is told', '2016-02-29', ['Kent 2015/16: extract as of 2016-02-29']],
  ])('%s', async (_, last, notes) => {
    const asked = { period: '2015/16', coverage: asOf(last) }
    expect(await notesOf({ actions }, 'actions-on-track-share', asked)).toEqual(notes)
  })

  it('that nothing tells of is said not to be known', async () => {
    expect(await notesOf({ actions }, 'actions-on-track-share')).toEqual([
      'Kent 2023/24: extract as of a day that is not known',
    ])
  })

  it('is named where its rows are only asked whether they are there', async () => {
    const files = {
      cic: '\nchild_id, start_date, end_date, legal_status\nA, 2023-04-01, , C2\n',
      care_leavers: '\nchild_id\nA\n',
    }
    const words = {
      of: 'cic',
      when: { open: 'at the end' },
      where: { not: { has: { of: 'care_leavers', same: 'child_id' } } },
      count: 'rows',
    }
    const notes = await ownNotes(files, words, 'Apr 2023')
    expect(notes).toEqual(['extract as of a day that is not known (care_leavers)'])
  })
})

describe('an extract that starts after the day of a stock', () => {
  it('says so', async () => {
    const cp_plans = '\nchild_id, start_date, end_date\nA, 2024-02-29, 2024-03-15\n'
    expect(await notesOf({ cp_plans }, 'cp-plans', { period: 'Mar 2023' })).toEqual([
      'Kent Mar 2023: extract starts 2024-02-29',
    ])
  })
})

describe('the extracts that a definition asks', () => {
  const files = {
    referrals: '\nchild_id, referral_date, referral_id, nfa\nA, 2023-04-01, R0, N\nB, 2024-03-31, R1, N\n',
    assessments: '\nchild_id, start_date, referral_id\nA, 2023-08-01, R0\n',
  }
  const assessed = { has: { of: 'assessments', same: 'referral_id' } }
  const told = ['extract starts 2023-08-01 (assessments)', 'extract ends 2023-08-01 (assessments)']
  it.each([
    ['in one of several conditions', { any: [{ nfa: true }, assessed] }],
    ['in one of all conditions', { nfa: false, ...assessed }],
    ['in a condition that may not hold', { not: assessed }],
  ])('are told of %s', async (_, where) => {
    const words = { of: 'referrals', when: { referral_date: 'in the window' }, where, count: 'rows' }
    expect(await ownNotes(files, words)).toEqual(told)
  })

  it('are told of in a sum, too', async () => {
    const words = {
      of: 'referrals',
      when: { referral_date: 'in the window' },
      count: { sum: { count: 'rows', of: 'assessments', same: 'referral_id' } },
    }
    expect(await ownNotes(files, words)).toEqual(told)
  })
})

describe('rows left out for want of a date of referral', () => {
  it('are told for each area and each year by itself', async () => {
    const files = {
      referrals: '\nchild_id, referral_date, referral_id\nA, 2022-04-01, R0\nA, 2024-03-31, R1\n',
      assessments: `
        child_id, start_date, end_date,   kind,    referral_id, area
        A,        2022-04-01, 2022-04-08, initial, R0,          Dover
        A,        2024-03-31, 2024-03-31, initial, R1,          Ashford
        B,        2022-06-01, 2022-06-08, initial, R8,          Dover
        C,        2023-06-01, 2023-06-08, initial, R9,          Ashford
        D,        2023-06-01, 2023-06-08, initial, R9,          Ashford
      `,
    }
    const left = (rows: string) => `${rows} of assessments without referral_date left out`
    const asked = { by: ['area'], period: '2022/23..2023/24' }
    expect(await notesOf(files, 'initial-assessment-timely-share', asked)).toEqual([
      'Ashford 2022/23: ',
      `Ashford 2023/24: ${left('2 rows')}`,
      `Dover 2022/23: ${left('1 row')}`,
      'Dover 2023/24: ',
      `Kent 2022/23: ${left('1 row')}`,
      `Kent 2023/24: ${left('2 rows')}`,
    ])
  })

  it('are those of the kind that is counted, no core assessments', async () => {
    const files = {
      referrals: '\nchild_id, referral_date, referral_id\nA, 2023-04-01, R0\nA, 2024-03-31, R1\n',
      assessments: `
        child_id, start_date, end_date,   kind,    referral_id
        A,        2023-04-01, 2023-04-08, initial, R0
        A,        2024-03-31, 2024-03-31, initial, R1
        B,        2023-06-01, 2023-06-08, core,    R9
      `,
    }
    expect(await notesOf(files, 'initial-assessment-timely-share')).toEqual(['Kent 2023/24: '])
  })

  it('are, of a stock, those of its day that meet what else is asked: in care for 12 months', async () => {
    const cic = `
      child_id, start_date, end_date,   date_of_birth, legal_status
      A,        2020-01-01, ,           2010-01-01,    C2
      B,        2020-01-01, 2024-03-30, ,              C2
      C,        2020-01-01, ,           ,              C2
      D,        2023-06-01, ,           ,              C2
    `
    const files = { cic, youth_justice: '\nchild_id, outcome_date\nA, 2023-04-01\nA, 2024-03-31\n' }
    expect(await notesOf(files, 'cic-offending-share')).toEqual([
      'Kent 2023/24: 1 row of cic without date_of_birth left out',
    ])
  })
})

describe('children of 18 or over', () => {
  it('are children, not periods of care', async () => {
    const cic = `
      child_id, start_date, end_date, date_of_birth, legal_status
      A,        2020-01-01, ,         2005-01-01,    C2
      A,        2024-03-01, ,         2005-01-01,    C2
    `
    expect(await notesOf({ cic }, 'cic')).toEqual(['Kent 2023/24: 1 aged 18 or over left out'])
  })
})

describe('what is not yet mature', () => {
  // From Friday 10 March 2023 the 15th working day is Friday 31 March, the last of the year; from the 13th it is 3 April.
  it.each([
    ['2023-03-10', ''],
    ['2023-03-13', 'not yet mature: 1 less than 15 working days before the end'],
  ])('an enquiry of %s in a year that ends on a working day', async (start, note) => {
    const section47 = `\nchild_id, start_date, conference_date\nA, 2022-04-01, 2022-04-05\nB, ${start},\n`
    const asked = { period: '2022/23' }
    expect(await notesOf({ section47 }, 'section47-conference-share', asked)).toEqual([
      `Kent 2022/23: ${note}`,
    ])
  })

  it('is told of those whose day has come: not of one without a conference, nor of one held later', async () => {
    const section47 = `
      child_id, start_date, conference_date
      A,        2023-04-03, 2023-04-05
      B,        2024-03-25, 2024-03-28
      C,        2024-03-25,
      D,        2024-03-25, 2024-04-02
    `
    const words = {
      of: 'section47',
      when: { start_date: 'in the window' },
      matures: { after: '5 working days', from: 'conference_date' },
      count: 'rows',
    }
    expect(await ownNotes({ section47 }, words)).toEqual([
      'not yet mature: 1 less than 5 working days before the end',
    ])
  })
})

it('a due cohort of which every limit lies in the extract has nothing left out', async () => {
  const missing_episodes = `
    child_id, start_date,       end_date,         interview_date
    A,        2023-04-01 10:00, 2023-04-02 10:00, 2023-04-03 10:00
    B,        2024-03-31 10:00, ,
  `
  expect(await notesOf({ missing_episodes }, 'return-interview-timely-share')).toEqual(['Kent 2023/24: '])
})
