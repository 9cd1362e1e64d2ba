import type { Day } from './day.ts'
import type { Problem } from './problem.ts'

export type PeriodKind = 'financial year' | 'quarter' | 'month' | 'academic year' | 'twelve months'

/** A run of days, both ends included, and the words for it: `2007/08`, `2007/08 Q4`, `Mar 2008`. */
export interface Period {
  kind: PeriodKind
  label: string
  start: Day
  end: Day
}

/** Where a period was written: data takes a lone year as the financial year that ends in it. */
export type PeriodUsage = 'command line' | 'data'

export type Step = 'month' | 'quarter' | 'year'
export type WindowKind = 'period' | 'rolling-12m' | 'ytd'

/** The days that a figure looks at. */
export interface Window {
  start: Day
  end: Day
}

export type Reading<T> = { value: T } | { problem: Problem }

export {
  academicYearOf,
  financialYearOf,
  monthOf,
  populationYear,
  quarterOf,
  samePeriodYearEarlier,
  twelveMonthsEnding,
} from './period-kinds.ts'
export { parsePeriod } from './period-reading.ts'
export { stepsOf } from './period-steps.ts'
export { latestFinancialYearWithin, monthsIn, windowOf } from './period-window.ts'
