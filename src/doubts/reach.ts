import type { Table } from '../engine/tables/table.ts'
import type { Window } from '../foundations/period.ts'
import { remembered } from '../foundations/remembered.ts'
import { busyDays, type Calendar, onOneCalendar, type Pause, pausesOf } from './calendar.ts'
import { paceOf } from './silence.ts'

const YEAR = 365
/** Where events come at random and so many are usual, one pause in 150 has none. */
const TOO_MANY_TO_MISS = 5

/**
 * The days that an extract plainly speaks for: the configured ones, else those of its events but for a few
 * that stand apart from all the others, more than a year after them or ten years before them.
 */
export function reachesOf(calendars: ReadonlyMap<Table, Calendar>): (table: Table) => Window | undefined {
  const all = plainReach(onOneCalendar([...calendars.values()]))
  return remembered(table => {
    if (table.coverageConfigured) return table.coverage
    const own = calendars.get(table)
    if (own === undefined) return undefined
    const { start, end } = plainReach(own)
    return { start: Math.max(start, all.start), end: Math.min(end, all.end) }
  })
}

/** The same without anything configured or other extracts. */
export function plainReach(calendar: Calendar): Window {
  const late = pausesOf(calendar, YEAR).find(pause => isApart(calendar, pause, 'after'))
  const early = pausesOf(calendar, 10 * YEAR).findLast(pause => isApart(calendar, pause, 'before'))
  return { start: early?.after ?? calendar.first, end: late?.before ?? calendar.last }
}

/** Few events on that side of a pause in which the extract, as it goes on the other side, would have several. */
function isApart(calendar: Calendar, { before, after }: Pause, side: keyof Pause): boolean {
  const { first, last } = calendar
  const parts: Record<keyof Pause, [busy: number, days: number]> = {
    before: [busyDays(calendar, first, before), before - first + 1],
    after: [busyDays(calendar, after, last), last - after + 1],
  }
  const [few] = parts[side]
  const [many, days] = parts[side === 'after' ? 'before' : 'after']
  return few * 3 <= many && paceOf(many, days) * (after - before) >= TOO_MANY_TO_MISS
}
