import { UTCDate } from '@date-fns/utc'
import { addMonths as addMonthsToDate } from 'date-fns/addMonths'
import { differenceInYears } from 'date-fns/differenceInYears'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMonths,
  ageAt,
  birthday,
  civilOf,
  type Day,
  dayOf,
  dayOfCivil,
  dayOfIso,
  daysInMonth,
  isoDay,
  NO_DAY,
} from '../../src/foundations/day.ts'

const day = (text: string): Day => dayOfIso(text)!
const dateOf = (of: Day) => new UTCDate(of * 86_400_000)

/** Every day that an extract may hold: 1 January 1920 to 31 December 2099. */
const anyDay = fc.integer({ min: dayOfCivil(1920, 1, 1), max: dayOfCivil(2099, 12, 31) })

describe('a day', () => {
  it('is counted from 1 January 1970', () => {
    expect(day('1970-01-01')).toBe(0)
    expect(day('1969-12-31')).toBe(-1)
    expect(day('2000-03-01')).toBe(11_017) // 30 years of 365, 7 leap days before 2000, 31 + 29
  })

  it('has the year, month and day that the calendar gives it', () => {
    fc.assert(
      fc.property(anyDay, of => {
        const date = dateOf(of)
        expect(civilOf(of)).toEqual({
          year: date.getFullYear(),
          month: date.getMonth() + 1,
          day: date.getDate(),
        })
        expect(isoDay(of)).toBe(date.toISOString().slice(0, 10))
        expect(dayOfIso(isoDay(of))).toBe(of)
      }),
    )
  })

  it.each([
    ['2023-02-29', 'no leap year'],
    ['1900-02-29', 'no leap year: a century'],
    ['2024-04-31', 'thirty days has April'],
    ['2024-00-10', 'no month 0'],
    ['2024-13-01', 'no month 13'],
    ['2024-01-00', 'no day 0'],
    ['2024-1-1', 'without its noughts'],
    ['2024-01-01 ', 'with a blank'],
    ['24-01-01', 'a two-digit year'],
    ['12024-01-01', 'a five-digit year'],
    ['2024-00-10', 'a month before January'],
    ['2024-13-10', 'a month after December'],
  ])('is not %s (%s)', text => {
    expect(dayOfIso(text)).toBeUndefined()
  })

  it('is 29 February in a leap year, the year 2000 among them', () => {
    expect(dayOf(2024, 2, 29)).toBe(day('2024-02-28') + 1)
    expect(dayOf(2000, 2, 29)).toBe(day('2000-03-01') - 1)
    expect([1900, 2000, 2023, 2024].map(year => daysInMonth(year, 2))).toEqual([28, 29, 28, 29])
  })

  it('is later than no day at all', () => {
    expect(NO_DAY).toBeLessThan(dayOfCivil(1, 1, 1))
    expect(new Int32Array([NO_DAY])[0]).toBe(NO_DAY)
  })
})

describe('months added', () => {
  it.each([
    ['2024-02-29', 12, '2025-02-28', 'a leap day and a year'],
    ['2023-02-28', 12, '2024-02-28', 'not the leap day: 29 February 2024 is later than twelve months'],
    ['2024-09-30', 6, '2025-03-30', 'so a review on 31 March is late'],
    ['2024-08-31', 6, '2025-02-28', 'clamped to the end of February'],
    ['2023-08-31', 6, '2024-02-29', 'clamped to the leap day'],
    ['2024-01-31', 1, '2024-02-29', 'clamped'],
    ['2024-10-31', 3, '2025-01-31', 'over the year'],
    ['2024-12-31', 12, '2025-12-31', 'a year'],
    ['2024-03-31', 0, '2024-03-31', 'none'],
  ])('%s and %i is %s: %s', (from, months, to) => {
    expect(isoDay(addMonths(day(from), months))).toBe(to)
  })

  it('agree with date-fns', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -240, max: 240 }), (from, months) => {
        const expected = addMonthsToDate(dateOf(from), months)
        expect(isoDay(addMonths(from, months))).toBe(expected.toISOString().slice(0, 10))
      }),
    )
  })
})

describe('an age', () => {
  it('changes on the birthday', () => {
    expect(ageAt(day('2006-05-10'), day('2024-05-09'))).toBe(17)
    expect(ageAt(day('2006-05-10'), day('2024-05-10'))).toBe(18)
    expect(ageAt(day('2024-03-31'), day('2024-03-31'))).toBe(0)
    expect(ageAt(day('2024-04-01'), day('2024-03-31'))).toBe(-1) // an unborn child has a plan
  })

  it('of a child born on 29 February changes on 1 March of an ordinary year', () => {
    const born = day('2004-02-29')
    expect(ageAt(born, day('2022-02-28'))).toBe(17)
    expect(ageAt(born, day('2022-03-01'))).toBe(18)
    expect(isoDay(birthday(born, 18))).toBe('2022-03-01')
    expect(ageAt(born, day('2024-02-28'))).toBe(19)
    expect(ageAt(born, day('2024-02-29'))).toBe(20)
    expect(isoDay(birthday(born, 20))).toBe('2024-02-29')
  })

  it('is reached on the birthday and not the day before', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 25 }), (born, years) => {
        const reached = birthday(born, years)
        expect([ageAt(born, reached - 1), ageAt(born, reached)]).toEqual([years - 1, years])
      }),
    )
  })

  it('agrees with date-fns for everybody not born on 29 February', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 9000 }), (born, lived) => {
        const { month, day: dayOfMonth } = civilOf(born)
        fc.pre(!(month === 2 && dayOfMonth === 29))
        expect(ageAt(born, born + lived)).toBe(differenceInYears(dateOf(born + lived), dateOf(born)))
      }),
    )
  })
})
