import { describe, expect, it } from 'vitest'
import { problemText } from '../../../src/foundations/problem.ts'
import { problemsOf } from '../../support/extracts.ts'
import { meeting } from './meeting.ts'

/** Assessments from a start to an end, a letter each; who was within the limit? */
function within(pairs: [start: string, end: string][], tests: Record<string, string>): Promise<string> {
  const rows = pairs.map(([start, end], i) => `${'ABCDEFGH'[i]}, ${start}, ${end}, single`)
  const assessments = `\nchild_id, start_date, end_date, kind\n${rows.join('\n')}\n`
  return meeting({ assessments }, 'assessments', { time: { from: 'start_date', to: 'end_date', ...tests } })
}

/** The same of two days in any order: an enquiry and its conference. */
function betweenEnquiryAndConference(
  pairs: [string, string][],
  tests: Record<string, string>,
): Promise<string> {
  const rows = pairs.map(([start, conference], i) => `${'ABCDEFGH'[i]}, ${start}, ${conference}`)
  const section47 = `\nchild_id, start_date, conference_date\n${rows.join('\n')}\n`
  const time = { from: 'start_date', to: 'conference_date', ...tests }
  return meeting({ section47 }, 'section47', { time })
}

describe('time runs forward', () => {
  it('a conference before its enquiry took no time at all, so at most lets it not slip in', async () => {
    const days: [string, string][] = [
      ['2023-05-02', '2023-05-02'],
      ['2023-05-02', '2023-05-01'],
      ['2023-05-02', ''],
    ]
    expect(await betweenEnquiryAndConference(days, { atMost: '15 working days' })).toBe('A')
    expect(await betweenEnquiryAndConference(days, { atLeast: '0 days' })).toBe('A')
    expect(await betweenEnquiryAndConference(days, { lessThan: '1 day' })).toBe('A')
  })
})

describe('months are added forward and clamped to the last day of the month', () => {
  it.each([
    ['2023-02-28', '2024-02-28', true],
    ['2023-02-28', '2024-02-29', false], // 28 February and 12 months is 28 February
    ['2024-02-29', '2025-02-28', true],
    ['2024-02-29', '2025-03-01', false],
    ['2023-04-15', '2024-04-15', true],
    ['2023-04-15', '2024-04-16', false],
  ])('12 months from %s, %s: %s', async (from, to, inTime) => {
    expect(await within([[from, to]], { atMost: '12 months' })).toBe(inTime ? 'A' : '')
    expect(await within([[from, to]], { moreThan: '12 months' })).toBe(inTime ? '' : 'A')
  })

  it('6 months from 30 September end on 30 March: 31 March is late', async () => {
    const days: [string, string][] = [
      ['2022-09-30', '2023-03-30'],
      ['2022-09-30', '2023-03-31'],
      ['2022-09-30', '2023-03-29'],
    ]
    expect(await within(days, { atMost: '6 months' })).toBe('AC')
    expect(await within(days, { lessThan: '6 months' })).toBe('C')
    expect(await within(days, { atLeast: '6 months' })).toBe('AB')
  })
})

describe('working days', () => {
  // Friday 24 March 2023; Good Friday is 7 April, Easter Monday 10 April.
  it('are counted after the start up to the end: the Saturday after the seventh is still the seventh', async () => {
    const days: [string, string][] = [
      ['2023-03-24', '2023-04-04'], // Monday 27 is 1, Friday 31 is 5, Tuesday 4 April is 7
      ['2023-03-24', '2023-04-05'],
      ['2023-03-23', '2023-04-01'], // Friday 24 is 1, Friday 31 is 6, Saturday is still 6
      ['2023-03-22', '2023-04-01'], // Saturday after the seventh
      ['2023-03-22', '2023-04-03'], // Monday is the eighth
    ]
    expect(await within(days, { atMost: '7 working days' })).toBe('ACD')
  })

  it('leave out Good Friday and Easter Monday', async () => {
    const days: [string, string][] = [
      ['2023-04-06', '2023-04-11'], // Thursday to Tuesday: one working day
      ['2023-04-06', '2023-04-12'],
    ]
    expect(await within(days, { atMost: '1 working day' })).toBe('A')
    expect(await within(days, { atLeast: '2 working days' })).toBe('B')
  })

  it('a day for which no bank holidays are known is an error with its line, never a day without holidays', async () => {
    const problems = await problemsOf(
      {
        assessments: `
          child_id, start_date, end_date,   kind
          A,        2023-05-01, 2023-05-10, single
          B,        1990-05-01, 2023-05-10, single
        `,
      },
      { indicators: ['assessment-timely-share'], period: '2023/24' },
    )
    expect(problems).toEqual([expect.objectContaining({ severity: 'error', exit: 3, line: 3 })])
    expect(problemText(problems[0])).not.toMatch(/1990/)
  })
})

describe('days and weeks', () => {
  it('are plain differences', async () => {
    const days: [string, string][] = [
      ['2024-02-26', '2024-03-25'], // 28 days, over a leap day
      ['2024-02-26', '2024-03-26'],
    ]
    expect(await within(days, { atMost: '28 days' })).toBe('A')
    expect(await within(days, { atMost: '4 weeks' })).toBe('A')
    expect(await within(days, { moreThan: '4 weeks' })).toBe('B')
    expect(await within(days, { atLeast: '28 days', atMost: '4 weeks' })).toBe('A')
  })
})

describe('hours', () => {
  const interviews = (rows: string) => ({
    missing_episodes: `\nchild_id, start_date, end_date, interview_date\n${rows}\n`,
  })
  const inTime = (rows: string, tests: Record<string, string> = { atMost: '72 hours' }) =>
    meeting(interviews(rows), 'missing_episodes', {
      time: { from: 'end_date', to: 'interview_date', ...tests },
    })

  it('count where both ends have a time', async () => {
    const rows = `
      A, 2023-05-01, 2023-05-02 09:30, 2023-05-05 09:30
      B, 2023-05-01, 2023-05-02 09:30, 2023-05-05 09:31
      C, 2023-05-01, 2023-05-02 09:30, 2023-05-02 09:29
      D, 2023-05-01, 2023-05-02 09:30, 2023-05-02 09:30
      E, 2023-05-01, 2023-05-02 09:30,
      F, 2023-05-01, ,                 2023-05-02 09:30
    `
    expect(await inTime(rows.trim())).toBe('AD')
    expect(await inTime(rows.trim(), { atLeast: '1 hour' })).toBe('AB')
    expect(await inTime(rows.trim(), { atLeast: '1 hour', atMost: '72 hours' })).toBe('A')
  })

  it('stand beside days: at least an hour, and not after the third day', async () => {
    const rows = `
      A, 2023-05-01, 2023-05-02 09:30, 2023-05-05 23:00
      B, 2023-05-01, 2023-05-02 09:30, 2023-05-06 00:10
      C, 2023-05-01, 2023-05-02 09:30, 2023-05-02 10:29
    `
    expect(await inTime(rows.trim(), { atLeast: '1 hour', atMost: '3 days' })).toBe('A')
  })

  it('are days where one end has none: 72 hours are 3 days', async () => {
    const rows = `
      A, 2023-05-01, 2023-05-02 09:30, 2023-05-05
      B, 2023-05-01, 2023-05-02,       2023-05-05 23:59
      C, 2023-05-01, 2023-05-02 09:30, 2023-05-06
      D, 2023-05-01, 2023-05-05 09:30, 2023-05-04
      E, 2023-05-01, 2023-05-05 09:30, 2023-05-05
    `
    expect(await inTime(rows.trim())).toBe('ABE')
  })

  it('are days in a column whose times are all midnight', async () => {
    const rows = `
      A, 2023-05-01, 2023-05-02 09:30, 2023-05-05 00:00:00
      B, 2023-05-01, 2023-05-02 23:59, 2023-05-06 00:00:00
    `
    expect(await inTime(rows.trim())).toBe('A')
    // 62 hours and a half by the clock, three days by the calendar
    expect(await inTime(rows.trim(), { atLeast: '72 hours' })).toBe('AB')
  })

  it('at midnight are a time where other rows have one', async () => {
    const rows = `
      A, 2023-05-01, 2023-05-02 09:30, 2023-05-05 00:00:00
      B, 2023-05-01, 2023-05-02 09:30, 2023-05-05 10:00:00
    `
    expect(await inTime(rows.trim(), { atLeast: '72 hours' })).toBe('B')
  })

  it('after a time end at a time, after a day on a day', async () => {
    const inWindow = (start: string) =>
      meeting(interviews(`A, ${start}, , `), 'missing_episodes', {
        '24 hours after start_date': 'in the window',
      })
    // 2023/24 ends on 31 March 2024
    expect(await inWindow('2024-03-30 23:59')).toBe('A')
    expect(await inWindow('2024-03-31 00:10')).toBe('')
    expect(await inWindow('2024-03-30')).toBe('A')
    const soon = (start: string) =>
      meeting(interviews(`A, ${start}, , `), 'missing_episodes', {
        '2 hours after start_date': 'in the window',
      })
    expect(await soon('2024-03-31 21:59')).toBe('A')
    expect(await soon('2024-03-31 22:00')).toBe('')
  })
})

describe('a limit after a day that is not there', () => {
  it('falls on no day, and needs no bank holidays', async () => {
    const section47 = '\nchild_id, start_date, conference_date\nA, 2023-05-02, \nB, 2023-05-02, 2023-05-09\n'
    const due = { '5 working days after conference_date': 'in the window' }
    expect(await meeting({ section47 }, 'section47', due)).toBe('B')
    const without = '\nchild_id, start_date\nA, 2023-05-02\n'
    expect(await meeting({ section47: without }, 'section47', due)).toBe('')
  })
})

describe('age', () => {
  const born = (day: string, age: Record<string, unknown>) =>
    meeting(
      { care_leavers: `\nchild_id, date_of_birth, activity\nA, ${day}, F2\nB, , F2\n` },
      'care_leavers',
      { age: { at: 'the end', ...age } },
    )

  it.each([
    ['2006-03-31', 'A'],
    ['2006-04-01', ''],
  ])('is reached on the birthday: 18 on 31 March 2024, born %s', async (day, who) => {
    expect(await born(day, { atLeast: 18 })).toBe(who)
  })

  it('is one year more only on 1 March of an ordinary year for who was born on 29 February', async () => {
    const on = (end: string) =>
      meeting(
        { care_leavers: '\nchild_id, date_of_birth, activity\nA, 2004-02-29, F2\n' },
        'care_leavers',
        { age: { at: 'the end', atLeast: 19 } },
        { period: end },
      )
    expect(await on('2023-02-28')).toBe('')
    expect(await on('2023-03-01')).toBe('A')
  })

  it('of somebody without a date of birth meets nothing', async () => {
    expect(await born('2000-01-01', { atLeast: 0 })).toBe('A')
    expect(await born('2000-01-01', { lessThan: 99 })).toBe('A')
    const unknown = { care_leavers: '\nchild_id, activity\nA, F2\n' }
    expect(await meeting(unknown, 'care_leavers', { age: { at: 'the end', lessThan: 99 } })).toBe('')
  })

  it('on a day that is not there meets nothing', async () => {
    const cic = '\nchild_id, start_date, end_date, date_of_birth\nA, 2023-05-01, , 2010-01-01\n'
    expect(await meeting({ cic }, 'cic', { age: { at: 'end_date', lessThan: 18 } })).toBe('')
  })
})
