import type { Table } from '../../engine/tables/table.ts'
import { type Day, isoDay } from '../../foundations/day.ts'
import { financialYearOf } from '../../foundations/period.ts'
import type { Calendar } from '../calendar.ts'
import type { County } from '../county.ts'
import type { DoubtRule, Sighting } from '../doubt.ts'
import { plainReach } from '../reach.ts'
import { missingFrom, paceAfter, rowOn } from '../silence.ts'

/** The same grace as a figure has before it says that an extract starts too late. */
const LIMITS = { grace: 31, usual: 7 }

export const startsLate: DoubtRule = {
  id: 'starts-late',
  found: 'an extract that starts late',
  effect: 'its first financial year is counted as if nothing had happened before its first event',
  advice: 'export it again from the same day as the others, or leave that year out of what is told',
  why: 'A year that is only half there looks like a low one.',
  look: county => [...county.calendars].flatMap(([table, calendar]) => startsAt(table, calendar, county)),
}

function startsAt(table: Table, calendar: Calendar, county: County): Sighting[] {
  const { start: first } = plainReach(calendar)
  const start = expectedStart(table, first, county)
  const missing = start && missingFrom(first - start.day, paceAfter(calendar, first), LIMITS)
  if (!start || missing === undefined) return []
  const found = `nothing before ${isoDay(first)}, where ${start.who} ${isoDay(start.day)}: at its usual pace some ${missing} more days would have events`
  return [{ table, rows: new Int32Array(0), at: rowOn(table, first), found }]
}

/**
 * As configured, else the 1 April before, where every other extract of events alone has that year from then
 * on. Extracts reach back as far as they need, but to the start of some year; those of episodes reach back
 * as far as what is still open.
 */
function expectedStart(
  table: Table,
  first: Day,
  { calendars }: County,
): { day: Day; who: string } | undefined {
  if (table.coverageConfigured && table.coverage)
    return { day: table.coverage.start, who: 'the coverage begins on' }
  const others = [...calendars].filter(([other]) => other !== table && other.dataset.episode === undefined)
  const { start: day } = financialYearOf(first)
  const latest = Math.max(...others.map(([, calendar]) => plainReach(calendar).start))
  return others.length > 0 && latest - day <= LIMITS.grace
    ? { day, who: 'the others have that year from' }
    : undefined
}
