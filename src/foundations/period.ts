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

export type Step = 'month' | 'quarter' | 'year'
export type WindowKind = 'period' | 'rolling-12m' | 'ytd'

/** The days that a figure looks at. */
export interface Window {
  start: Day
  end: Day
}

export type Reading<T> = { value: T } | { problem: Problem }
