import { eventColumns } from '../engine/tables/coverage.ts'
import { daysOf, type Table } from '../engine/tables/table.ts'
import type { Day } from '../foundations/day.ts'
import { busyDays, type Calendar } from './calendar.ts'

const YEAR = 365

/** What is no chance any more. */
interface Limits {
  /** Any extract may be without an event for so many days. */
  grace: number
  /** On so many days there would be one. */
  usual: number
}

/**
 * On how many of so many days without any event there would be one at the extract's usual pace, rounded;
 * `undefined` where it may be chance. Where events come at random and 7 are usual, one such stretch in
 * 1,100 has none.
 */
export function missingFrom(
  days: number,
  pace: number,
  { grace, usual }: Limits = { grace: 14, usual: 7 },
): number | undefined {
  const missing = days * pace
  return days > grace && missing >= usual ? Math.round(missing) : undefined
}

/** Three meetings of one week are no pace: what is seen in less than a quarter counts as a quarter's. */
export function paceOf(busy: number, days: number): number {
  return busy / Math.max(days, 91)
}

/** Which share of the days has events in the year that ends on a day. */
export function paceBefore(calendar: Calendar, day: Day): number {
  const from = Math.max(calendar.first, day - YEAR + 1)
  return paceOf(busyDays(calendar, from, day), day - from + 1)
}

/** The same in the year that starts on a day. */
export function paceAfter(calendar: Calendar, day: Day): number {
  const to = Math.min(calendar.last, day + YEAR - 1)
  return paceOf(busyDays(calendar, day, to), to - day + 1)
}

/** The first row that has an event on a day: its file is the one to look at. */
export function rowOn(table: Table, day: Day): number {
  const rows = eventColumns(table.dataset).map(name => daysOf(table, name)?.indexOf(day) ?? -1)
  return rows.find(row => row !== -1) ?? 0
}
