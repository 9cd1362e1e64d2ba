import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bankHolidays } from '../../src/foundations/bank-holidays.ts'
import { type Day, dayOfCivil, dayOfIso, isoDay } from '../../src/foundations/day.ts'
import { EXIT, Refusal } from '../../src/foundations/problem.ts'
import { addWorkingDays, workingDaysBetween } from '../../src/foundations/working-days.ts'

const day = (text: string): Day => dayOfIso(text)!
const between = (from: string, to: string) => workingDaysBetween(day(from), day(to))
const limit = (from: string, n: number) => isoDay(addWorkingDays(day(from), n))

describe('working days between two days', () => {
  it.each([
    // A referral on Wednesday 5 March 2025; its initial assessment is due within 7 working days.
    ['2025-03-05', '2025-03-05', 0, 'the start is day 0'],
    ['2025-03-05', '2025-03-06', 1, 'the first working day after it'],
    ['2025-03-05', '2025-03-07', 2, 'Friday'],
    ['2025-03-05', '2025-03-09', 2, 'Sunday is still Friday'],
    ['2025-03-05', '2025-03-14', 7, 'Friday: day 7'],
    ['2025-03-05', '2025-03-15', 7, 'the Saturday after day 7 is in time'],
    ['2025-03-05', '2025-03-16', 7, 'and the Sunday'],
    ['2025-03-05', '2025-03-17', 8, 'Monday is late'],
    // A referral at the weekend.
    ['2025-03-08', '2025-03-09', 0, 'Saturday to Sunday'],
    ['2025-03-08', '2025-03-10', 1, 'Saturday to Monday'],
    ['2025-03-07', '2025-03-10', 1, 'Friday to Monday'],
    // Bank holidays.
    ['2024-12-20', '2025-01-03', 7, 'Christmas: 23, 24, 27, 30, 31 December, 2, 3 January'],
    ['2024-12-25', '2024-12-26', 0, 'from a bank holiday to the next'],
    ['2021-12-23', '2022-01-04', 5, '24, 29, 30, 31 December, 4 January'],
    ['1995-04-28', '1995-05-09', 6, '1, 2, 3, 4, 5, 9 May: VE Day instead of May Day'],
    ['1999-12-30', '2000-01-04', 1, 'millennium eve and 3 January'],
    ['2002-05-24', '2002-06-05', 6, '27 to 31 May, 5 June: Golden Jubilee'],
    ['2011-04-20', '2011-05-03', 5, '21, 26, 27, 28 April, 3 May: Easter, the wedding, May Day'],
    ['2012-05-25', '2012-06-06', 6, '28 May to 1 June, 6 June: Diamond Jubilee'],
    ['2020-05-01', '2020-05-11', 5, '4, 5, 6, 7, 11 May: VE Day on Friday the 8th'],
    ['2022-05-27', '2022-06-06', 4, '30, 31 May, 1, 6 June: Platinum Jubilee'],
    ['2022-09-16', '2022-09-20', 1, "the Queen's funeral on Monday the 19th"],
    ['2023-04-28', '2023-05-09', 5, '2, 3, 4, 5, 9 May: May Day and the coronation'],
  ])('from %s to %s: %i (%s)', (from, to, expected) => {
    expect(between(from, to)).toBe(expected)
  })

  it.each([
    ['2021', 253],
    ['2022', 250],
    ['2023', 251],
    ['2024', 254],
    ['2025', 253],
  ])('in all of %s: %i', (year, expected) => {
    expect(between(`${Number(year) - 1}-12-31`, `${year}-12-31`)).toBe(expected)
  })

  it('are as many as one counts on a calendar', () => {
    const holidays = new Set(bankHolidays())
    const isWorking = (of: Day) =>
      ![0, 6].includes(new Date(of * 86_400_000).getUTCDay()) && !holidays.has(isoDay(of))
    const from = fc.integer({ min: dayOfCivil(1995, 1, 1), max: dayOfCivil(2028, 9, 1) })
    fc.assert(
      fc.property(from, fc.integer({ min: 0, max: 100 }), (start, later) => {
        const days = Array.from({ length: later }, (_, i) => start + 1 + i)
        expect(workingDaysBetween(start, start + later)).toBe(days.filter(isWorking).length)
      }),
    )
  })
})

describe('the day on which a limit falls', () => {
  it.each([
    ['2025-03-05', 7, '2025-03-14', 'an initial assessment of a Wednesday: Friday of the next week'],
    ['2025-03-08', 7, '2025-03-18', 'of a Saturday: 10 to 14, 17, 18 March'],
    ['2025-01-06', 45, '2025-03-10', 'a single assessment: nine weeks without a bank holiday'],
    ['2025-04-03', 15, '2025-04-28', 'a conference: three weeks and the two days of Easter'],
    ['2008-11-03', 35, '2008-12-22', 'a core assessment: seven weeks'],
    ['2022-05-31', 2, '2022-06-06', 'over the Platinum Jubilee'],
    ['2023-05-05', 1, '2023-05-09', 'over the coronation'],
    ['2025-03-08', 0, '2025-03-08', 'no days: the day itself'],
  ])('from %s, %i working days: %s (%s)', (from, n, expected) => {
    expect(limit(from, n)).toBe(expected)
  })

  it('is the first day by which so many working days are counted', () => {
    const from = fc.integer({ min: dayOfCivil(1995, 1, 1), max: dayOfCivil(2028, 9, 1) })
    fc.assert(
      fc.property(from, fc.integer({ min: 1, max: 60 }), (start, n) => {
        const falls = addWorkingDays(start, n)
        expect(workingDaysBetween(start, falls)).toBe(n)
        expect(workingDaysBetween(start, falls - 1)).toBe(n - 1)
      }),
    )
  })
})

describe('a day outside the table', () => {
  const refusalOf = (count: () => unknown): Refusal => {
    try {
      count()
    } catch (thrown) {
      if (thrown instanceof Refusal) return thrown
    }
    throw new Error('not refused')
  }

  it.each([
    ['the day before it', () => between('1994-12-31', '1995-01-10')],
    ['the day after it', () => between('2028-12-01', '2029-01-01')],
    ['a start before it', () => limit('1994-12-31', 7)],
    ['a limit after it', () => limit('2028-12-29', 1)],
    ['no day at all', () => workingDaysBetween(-0x80000000, day('2024-01-01'))],
  ])('is refused, not taken to have no holidays: %s', (_, count) => {
    const { problems } = refusalOf(count)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ code: 'outside-bank-holidays', exit: EXIT.data, severity: 'error' })
    expect(problems[0].expected).toContain('1995 to 2028')
  })

  it('starts on the day after the last and ends on the day before the first', () => {
    expect(between('1995-01-01', '1995-01-03')).toBe(1) // Monday the 2nd was kept for New Year's Day
    expect(limit('2028-12-28', 1)).toBe('2028-12-29')
    expect(between('2028-12-29', '2028-12-31')).toBe(0)
  })
})
