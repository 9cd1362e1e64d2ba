import { eventColumns } from '../engine/tables/coverage.ts'
import { daysOf, type Table } from '../engine/tables/table.ts'
import { type Day, NO_DAY } from '../foundations/day.ts'

/** On which days something happened; several events of a day are one: a meeting has a row for everyone there. */
export interface Calendar {
  first: Day
  last: Day
  /** Whether there is an event on the day `first + i`. */
  busy: Uint8Array
  /** The days with events up to `first + i`. */
  upTo: Int32Array
}

/** `undefined` of an extract without events: of populations, or of how things stand on one day. */
export function calendarOf(table: Table): Calendar | undefined {
  const { dataset } = table
  if (dataset.snapshot || dataset.wholeRow) return undefined
  const columns = eventColumns(dataset).map(name => daysOf(table, name))
  return calendarOfDays(columns.filter(days => days !== undefined))
}

function calendarOfDays(columns: readonly Int32Array[]): Calendar | undefined {
  let [first, last] = [0x7fffffff, NO_DAY]
  for (const days of columns)
    for (let row = 0; row < days.length; row++) {
      const day = days[row]
      if (day !== NO_DAY && day < first) first = day
      if (day > last) last = day
    }
  if (last === NO_DAY) return undefined
  const busy = new Uint8Array(last - first + 1)
  for (const days of columns)
    for (let row = 0; row < days.length; row++) if (days[row] !== NO_DAY) busy[days[row] - first] = 1
  return withSums(first, last, busy)
}

/** The days on which any of these has an event. */
export function onOneCalendar(calendars: readonly Calendar[]): Calendar {
  const first = Math.min(...calendars.map(calendar => calendar.first))
  const last = Math.max(...calendars.map(calendar => calendar.last))
  const busy = new Uint8Array(Math.max(0, last - first + 1))
  for (const calendar of calendars)
    calendar.busy.forEach((is, i) => {
      busy[calendar.first - first + i] |= is
    })
  return withSums(first, last, busy)
}

function withSums(first: Day, last: Day, busy: Uint8Array): Calendar {
  const upTo = Int32Array.from(busy)
  for (let i = 1; i < upTo.length; i++) upTo[i] += upTo[i - 1]
  return { first, last, busy, upTo }
}

/** Days with events from one day to another, both included. */
export function busyDays(calendar: Calendar, from: Day, to: Day): number {
  return busyUpTo(calendar, to) - busyUpTo(calendar, from - 1)
}

function busyUpTo({ first, last, upTo }: Calendar, day: Day): number {
  return day < first ? 0 : upTo[Math.min(day, last) - first]
}

/** Two days with events, and none on the days between. */
export interface Pause {
  before: Day
  after: Day
}

/** The pauses that are longer than so many days, in order. */
export function pausesOf({ first, busy }: Calendar, longerThan: number): Pause[] {
  const pauses: Pause[] = []
  let before = first
  for (let i = 0; i < busy.length; i++) {
    if (busy[i] === 0) continue
    if (first + i - before > longerThan) pauses.push({ before, after: first + i })
    before = first + i
  }
  return pauses
}
