import { firstOfMonth, firstOfQuarter, lastOfMonth, lastOfQuarter, monthsLater } from './calendar.ts'
import { civilOf, type Day, dayOfCivil, isoDay } from './day.ts'
import type { Period } from './period.ts'

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** 1 April to 31 March: `2007/08`. */
export function financialYearOf(day: Day): Period {
  const { year, month } = civilOf(day)
  return financialYearFrom(month < 4 ? year - 1 : year)
}

export function financialYearFrom(year: number): Period {
  const start = dayOfCivil(year, 4, 1)
  return { kind: 'financial year', label: yearPair(year), start, end: dayOfCivil(year + 1, 3, 31) }
}

/** 1 September to 31 August: `AY2018/19`. */
export function academicYearOf(day: Day): Period {
  const { year, month } = civilOf(day)
  return academicYearFrom(month < 9 ? year - 1 : year)
}

export function academicYearFrom(year: number): Period {
  const start = dayOfCivil(year, 9, 1)
  return { kind: 'academic year', label: `AY${yearPair(year)}`, start, end: dayOfCivil(year + 1, 8, 31) }
}

/** A quarter of a financial year: `2007/08 Q4` is January to March 2008. */
export function quarterOf(day: Day): Period {
  const number = Math.floor(((civilOf(day).month + 8) % 12) / 3) + 1
  const label = `${financialYearOf(day).label} Q${number}`
  return { kind: 'quarter', label, start: firstOfQuarter(day), end: lastOfQuarter(day) }
}

/** A calendar month: `Mar 2008`. */
export function monthOf(day: Day): Period {
  const { year, month } = civilOf(day)
  const label = `${MONTHS[month - 1].slice(0, 3)} ${year}`
  return { kind: 'month', label, start: firstOfMonth(day), end: lastOfMonth(day) }
}

/** The twelve months that end on a day: `2008-03-31`. */
export function twelveMonthsEnding(end: Day): Period {
  return { kind: 'twelve months', label: isoDay(end), start: startOfTwelveMonths(end), end }
}

/**
 * The first day of which twelve months later is after `end`, for months are only ever added
 * forward: 1 March 2023 for both 28 and 29 February 2024, 1 March 2024 for 28 February 2025.
 */
function startOfTwelveMonths(end: Day): Day {
  const start = monthsLater(end, -12) + 1
  return monthsLater(start, 12) > end ? start : start + 1
}

/** The calendar year whose mid-year population speaks for a day: that in which its financial year starts. */
export function populationYear(day: Day): number {
  return civilOf(financialYearOf(day).start).year
}

/** The period of the same kind and place, one year before: `Mar 2007` for `Mar 2008`. */
export function samePeriodYearEarlier(period: Period): Period {
  const before = period.start - 1
  switch (period.kind) {
    case 'month':
      return monthOf(monthsLater(period.start, -12))
    case 'quarter':
      return quarterOf(monthsLater(period.start, -12))
    case 'financial year':
      return financialYearOf(before)
    case 'academic year':
      return academicYearOf(before)
    case 'twelve months':
      return twelveMonthsEnding(before)
  }
}

function yearPair(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`
}
