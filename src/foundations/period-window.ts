import { monthsLater } from './calendar.ts'
import type { Day } from './day.ts'
import type { Period, Window, WindowKind } from './period.ts'
import { academicYearOf, financialYearOf, twelveMonthsEnding } from './period-kinds.ts'

/**
 * What an event figure of a period looks back over: the period itself, the twelve months that end
 * with it, or its year to date (an academic year's own, otherwise the financial year in which it ends).
 */
export function windowOf(period: Period, kind: WindowKind): Window {
  const { end } = period
  if (kind === 'rolling-12m') return { start: twelveMonthsEnding(end).start, end }
  if (kind === 'ytd') return { start: yearOf(period).start, end }
  return { start: period.start, end }
}

function yearOf({ kind, end }: Period): Period {
  return kind === 'academic year' ? academicYearOf(end) : financialYearOf(end)
}

const DAYS_OF_YEAR = 365

/** Whole months from the start of a window: 3 for April to June, 2 where June is not over. */
export function monthsIn({ start, end }: Window): number {
  let months = 0
  while (monthsLater(start, months + 1) <= end + 1) months++
  // The year that ends on 28 February 2024 lacks the 29th, which no year is asked to have.
  return end - start + 1 >= DAYS_OF_YEAR ? Math.max(months, 12) : months
}

/**
 * The latest financial year that an extract covers, give or take the days of grace at either end;
 * `undefined` where it covers none.
 */
export function latestFinancialYearWithin(coverage: Window, graceDays = 31): Period | undefined {
  const year = latestFinancialYearBy(coverage.end + graceDays)
  return year.start >= coverage.start - graceDays ? year : undefined
}

function latestFinancialYearBy(day: Day): Period {
  const year = financialYearOf(day)
  return year.end === day ? year : financialYearOf(year.start - 1)
}
