import { describe, expect, it } from 'vitest'
import type { Asking, Files } from '../../support/extracts.ts'
import { told } from '../../support/extracts.ts'
import { ownIndicator } from './own-indicator.ts'

/** A council's own count, period by period. */
function counted(files: Files, words: Record<string, unknown>, period: string, asking: Asking = {}) {
  const own = { ...ownIndicator(words), ...asking, indicators: ['own'], period }
  return told(files, own, ({ period, area }) =>
    asking.areas ? `${area.label}, ${period.label}` : period.label,
  )
}

const cp_plans = `
  child_id, start_date, end_date,   area
  A,        2024-01-30, 2024-03-02, North
  B,        2024-02-28, ,           North
  C,        2024-02-10, 2024-02-29, South
  E,        2024-04-20, ,           North
`
const OPEN = { of: 'cp_plans', when: { open: 'at the end' } }

describe('what is counted anew in each period', () => {
  it('is how long the open plans have lasted on its last day', async () => {
    // 31 January: A 1 day. 29 February: A 30 and B 1; C ended that day. 31 March: B 32.
    const days = { sum: { time: { from: 'start_date', to: 'the end', in: 'days' } } }
    expect(await counted({ cp_plans }, { ...OPEN, count: days }, 'Jan 2024..Mar 2024')).toEqual([
      'Jan 2024: 1',
      'Feb 2024: 31',
      'Mar 2024: 32',
    ])
  })

  it('is on how many of its days they were open', async () => {
    // January: A 30 and 31. February: A 29, B 28 and 29. March: B 31.
    const days = { sum: { daysOpen: 'in the window' } }
    expect(await counted({ cp_plans }, { ...OPEN, count: days }, 'Jan 2024..Mar 2024')).toEqual([
      'Jan 2024: 2',
      'Feb 2024: 31',
      'Mar 2024: 31',
    ])
  })

  it('is how much of something else fell in it, at its decimals', async () => {
    const absences = `
      child_id, absence_date, days, authorised
      A,        2024-01-31,   0.5,  no
      A,        2024-02-01,   1.25, no
      B,        2024-02-29,   2,    no
      B,        2024-03-01,   0.5,  no
    `
    const where = { absence_date: 'in the window' }
    const count = { sum: { of: 'absences', same: 'child_id', where, count: { sum: 'days' } } }
    expect(
      await counted({ cp_plans, absences }, { ...OPEN, decimals: 2, count }, 'Jan 2024..Mar 2024'),
    ).toEqual(['Jan 2024: 0.50', 'Feb 2024: 3.25', 'Mar 2024: 0.50'])
  })

  it('is whatever lies wholly in it, or meets something else', async () => {
    const contributions = `
      agency, period,   amount
      Police, Jan 2024, 100
      Health, Feb 2024, 100
      Health, 2023/24,  100
    `
    const given = { of: 'contributions', when: { period: 'in the window' }, count: 'rows' }
    expect(await counted({ contributions }, given, 'Jan 2024..Mar 2024')).toEqual([
      'Jan 2024: 1',
      'Feb 2024: 1',
      'Mar 2024: 0',
    ])
    const any = [{ start_date: 'in the window' }, { area: 'South' }]
    const either = { of: 'cp_plans', when: { open: 'in the window' }, where: { any }, count: 'rows' }
    // January A, no C yet. February B and C. March none anew; C is over.
    expect(await counted({ cp_plans }, either, 'Jan 2024..Mar 2024')).toEqual([
      'Jan 2024: 1',
      'Feb 2024: 2',
      'Mar 2024: 0',
    ])
  })

  it('is whose limit falls in it, without those whose bank holidays nobody need know', async () => {
    // 5 working days after Tuesday 30 January is 6 February, after 28 February 6 March, after Saturday the 10th the 16th.
    const due = {
      of: 'cp_plans',
      when: { '5 working days after start_date': 'in the window' },
      count: 'rows',
    }
    const plans = `${cp_plans.trimEnd()}\n  F,        1990-01-10, 1990-02-10, North\n  G,        2035-01-10, ,           North\n`
    expect(await counted({ cp_plans: plans }, due, 'Jan 2024..Apr 2024')).toEqual([
      'Jan 2024: 0',
      'Feb 2024: 2',
      'Mar 2024: 1',
      'Apr 2024: 1',
    ])
  })
})

describe('what is open', () => {
  it('never was where a child had come of age before it began', async () => {
    // B was 18 on 1 January and came on 1 March; A is in care from February to the 18th birthday in April.
    const cic = `
      child_id, start_date, end_date, date_of_birth
      A,        2024-02-10, ,         2006-04-15
      B,        2024-03-01, ,         2006-01-01
    `
    const open = { of: 'cic', when: { open: 'at the end' } }
    const expected = ['Dec 2023: 0', 'Jan 2024: 0', 'Feb 2024: 1', 'Mar 2024: 1', 'Apr 2024: 0']
    for (const count of ['rows', { distinct: 'child_id' }])
      expect(await counted({ cic }, { ...open, count }, 'Dec 2023..Apr 2024')).toEqual(expected)
  })

  it('some days after it began is asked of every row, whatever the period', async () => {
    // A lasted 32 days, B and E go on; C lasted 19.
    const long = { of: 'cp_plans', when: { open: 'at 30 days after start_date' }, count: 'rows' }
    expect(await counted({ cp_plans }, long, 'Jan 2024..Feb 2024')).toEqual(['Jan 2024: 3', 'Feb 2024: 3'])
  })

  it('in one area is told without the rows of the others, before, in and after the period', async () => {
    const here = { areas: ['South'] }
    const started = { of: 'cp_plans', when: { start_date: 'in the window' }, count: 'rows' }
    expect(await counted({ cp_plans }, started, 'Jan 2024..Mar 2024', here)).toEqual([
      'South, Jan 2024: 0',
      'South, Feb 2024: 1',
      'South, Mar 2024: 0',
    ])
  })
})

describe('days between two days', () => {
  it('are none where one of them is blank or the later comes first', async () => {
    const referrals = `
      child_id, referral_date, previous_referral_date
      A,        2024-01-10,    2024-01-01
      B,        2024-01-10,
      C,        2024-01-10,    2024-01-20
      D,        2024-01-10,    2024-01-10
      E,        2024-01-10,    2024-01-08
    `
    const time = { from: 'previous_referral_date', to: 'referral_date', in: 'days' }
    const between = { of: 'referrals', when: { referral_date: 'in the window' }, count: { sum: { time } } }
    expect(await counted({ referrals }, between, 'Jan 2024')).toEqual(['Jan 2024: 11'])
    const middle = { ...between, count: { median: { time } } }
    // of five referrals three have a time: 9, 0 and 2 days, in the order of the rows
    expect(await counted({ referrals }, middle, 'Jan 2024')).toEqual(['Jan 2024: of 5 = 2'])
  })
})

describe('different pairs', () => {
  const pairs = (columns: string[]) => ({
    of: 'absences',
    when: { absence_date: 'in the window' },
    count: { distinct: columns },
  })
  const absences = `
    child_id, absence_date, days, authorised
    A,        2024-01-08,   1,    no
    A,        2024-01-08,   2,    no
    A,        2024-01-09,   1,    no
    B,        2024-01-08,   1,    no
  `

  it('of a child and a day are as many as there are', async () => {
    expect(await counted({ absences }, pairs(['child_id', 'absence_date']), 'Jan 2024')).toEqual([
      'Jan 2024: 3',
    ])
    expect(await counted({ absences }, pairs(['child_id', 'absence_date', 'days']), 'Jan 2024')).toEqual([
      'Jan 2024: 4',
    ])
  })

  it('are counted before 1970 too', async () => {
    const before = absences.replaceAll('2024-', '1965-')
    const one = pairs(['child_id'])
    expect(await counted({ absences: before }, one, 'Jan 1965')).toEqual(['Jan 1965: 2'])
    const others = { ...one, of: 'cp_plans', when: { start_date: 'in the window' } }
    const plans = `
      child_id, start_date, area
      A,        1965-01-08, North
      B,        1965-01-08, South
    `
    expect(await counted({ cp_plans: plans }, others, 'Jan 1965', { areas: ['North', 'South'] })).toEqual([
      'North, Jan 1965: 1',
      'South, Jan 1965: 1',
    ])
  })
})

describe('minutes of sessions', () => {
  const sessions = `
    person_id, session_date, minutes
    A,         2024-01-08,   45
    A,         2024-01-09,
    B,         2024-01-10,   30
  `
  const cohort = `
    person_id, strand,  joined_date
    A,         protect, 2024-01-01
    B,         protect, 2024-01-01
  `

  it('that were not written down are none, whichever way they are added up', async () => {
    const when = { session_date: 'in the window' }
    const added = { of: 'sessions', when, count: { sum: 'minutes' } }
    expect(await counted({ sessions }, added, 'Jan 2024')).toEqual(['Jan 2024: 75'])
    expect(await counted({ sessions }, { ...added, where: { any: [when] } }, 'Jan 2024')).toEqual([
      'Jan 2024: 75',
    ])
    const related = { sum: { of: 'sessions', same: 'person_id', count: { sum: 'minutes' } } }
    const ofPeople = { of: 'cohort', when: { joined_date: 'in the window' }, count: related }
    expect(await counted({ sessions, cohort }, ofPeople, 'Jan 2024')).toEqual(['Jan 2024: 75'])
  })
})

it('agencies are counted without the blank, where rows are asked one by one too', async () => {
  const training = `
    course_id, course_date, agency
    T1,        2024-01-08,  Police
    T1,        2024-01-09,  Health
    T2,        2024-01-09,  Police
    T3,        2024-01-09,
  `
  const when = { course_date: 'in the window' }
  const different = { of: 'training', when, count: { distinct: 'agency' } }
  for (const words of [different, { ...different, where: { any: [when] } }])
    expect(await counted({ training }, words, 'Jan 2024')).toEqual(['Jan 2024: 2'])
})
