import { describe, expect, it } from 'vitest'
import { bankHolidays, FIRST_YEAR, LAST_YEAR } from '../../src/foundations/bank-holidays.ts'
import { type Day, dayOfCivil, dayOfIso, daysInMonth, isoDay } from '../../src/foundations/day.ts'

/** 0 is Monday. */
const weekday = (day: Day) => (((day + 3) % 7) + 7) % 7
const firstMonday = (year: number, month: number) => firstWeekday(dayOfCivil(year, month, 1), [0])
const lastMonday = (year: number, month: number) => {
  const last = dayOfCivil(year, month, daysInMonth(year, month))
  return last - weekday(last)
}
function firstWeekday(from: Day, of: number[], not: Day[] = []): Day {
  return of.includes(weekday(from)) && !not.includes(from) ? from : firstWeekday(from + 1, of, not)
}

/** Easter Sunday (Meeus, Jones and Butcher, "anonymous Gregorian"). */
function easter(year: number): Day {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayOfCivil(year, Math.floor(n / 31), (n % 31) + 1)
}

const WORKING_WEEK = [0, 1, 2, 3, 4]

/** The standing rules, without any day moved or added. */
function byRule(year: number): string[] {
  const christmas = firstWeekday(dayOfCivil(year, 12, 25), WORKING_WEEK, [dayOfCivil(year, 12, 26)])
  const boxing = firstWeekday(dayOfCivil(year, 12, 26), WORKING_WEEK, [christmas])
  return [
    firstWeekday(dayOfCivil(year, 1, 1), WORKING_WEEK),
    easter(year) - 2,
    easter(year) + 1,
    firstMonday(year, 5),
    lastMonday(year, 5),
    lastMonday(year, 8),
    christmas,
    boxing,
  ].map(isoDay)
}

/** What proclamations took away and gave. */
const PROCLAIMED: Record<number, { less: string[]; more: string[] }> = {
  1995: { less: ['1995-05-01'], more: ['1995-05-08'] },
  1999: { less: [], more: ['1999-12-31'] },
  2002: { less: ['2002-05-27'], more: ['2002-06-03', '2002-06-04'] },
  2011: { less: [], more: ['2011-04-29'] },
  2012: { less: ['2012-05-28'], more: ['2012-06-04', '2012-06-05'] },
  2020: { less: ['2020-05-04'], more: ['2020-05-08'] },
  2022: { less: ['2022-05-30'], more: ['2022-06-02', '2022-06-03', '2022-09-19'] },
  2023: { less: [], more: ['2023-05-08'] },
}

const yearsOfTable = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i)

describe('the bank holidays of England', () => {
  it.each(yearsOfTable)('of %i are those of the standing rules and of proclamations', year => {
    const { less, more } = PROCLAIMED[year] ?? { less: [], more: [] }
    const expected = [...byRule(year).filter(day => !less.includes(day)), ...more]
    const kept = bankHolidays().filter(day => day.startsWith(`${year}-`))
    expect(kept.sort()).toEqual(expected.sort())
  })

  it('of 2026 are as published', () => {
    expect(bankHolidays().filter(day => day.startsWith('2026'))).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-05-04',
      '2026-05-25',
      '2026-08-31',
      '2026-12-25',
      '2026-12-28',
    ])
  })

  it('are weekdays, each named once, of every year from the first to the last', () => {
    const days = bankHolidays()
    expect(new Set(days).size).toBe(days.length)
    expect(days.every(day => weekday(dayOfIso(day)!) < 5)).toBe(true)
    expect([...new Set(days.map(day => Number(day.slice(0, 4))))]).toEqual(yearsOfTable)
  })
})
