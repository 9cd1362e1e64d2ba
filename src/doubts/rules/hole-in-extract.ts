import type { Table } from '../../engine/tables/table.ts'
import { isoDay } from '../../foundations/day.ts'
import { type Calendar, pausesOf } from '../calendar.ts'
import type { DoubtRule, Sighting } from '../doubt.ts'
import { plainReach } from '../reach.ts'
import { missingFrom, paceAfter, paceBefore, rowOn } from '../silence.ts'

/** Longer than a summer holiday, in which nobody is excluded from school. */
const LONGEST_BREAK = 62
const LIMITS = { grace: LONGEST_BREAK, usual: 12 }

export const holeInExtract: DoubtRule = {
  id: 'hole-in-extract',
  found: 'a stretch without any event in the midst of an extract',
  effect: 'figures of that time are too low, and no note says so',
  advice: 'look whether the file of a quarter or a year is missing',
  why: 'Extracts are often put together from one file a year.',
  look: county => [...county.calendars].flatMap(([table, calendar]) => holesIn(table, calendar)),
}

function holesIn(table: Table, calendar: Calendar): Sighting[] {
  const { start, end } = plainReach(calendar)
  const pauses = pausesOf(calendar, LONGEST_BREAK).filter(
    ({ before, after }) => before >= start && after <= end,
  )
  return pauses.flatMap(({ before, after }) => {
    const pace = Math.min(paceBefore(calendar, before), paceAfter(calendar, after))
    const missing = missingFrom(after - before - 1, pace, LIMITS)
    if (missing === undefined) return []
    const found = `nothing between ${isoDay(before)} and ${isoDay(after)}: at its usual pace some ${missing} more days would have events`
    return [{ table, rows: new Int32Array(0), at: rowOn(table, before), found }]
  })
}
