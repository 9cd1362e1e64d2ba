import type { Table } from '../../engine/tables/table.ts'
import { type Day, isoDay } from '../../foundations/day.ts'
import type { Calendar } from '../calendar.ts'
import type { County } from '../county.ts'
import type { DoubtRule, Sighting } from '../doubt.ts'
import { plainReach } from '../reach.ts'
import { missingFrom, paceBefore, rowOn } from '../silence.ts'

export const stopsEarly: DoubtRule = {
  id: 'stops-early',
  found: 'an extract that stops early',
  effect:
    'what happened after its last event is missing from every figure, and what has ended since is counted as open',
  advice: 'export it again, up to the same day as the others',
  why: 'An export that was run earlier, or was cut off, looks like a fall.',
  look: county => [...county.calendars].flatMap(([table, calendar]) => stopsAt(table, calendar, county)),
}

function stopsAt(table: Table, calendar: Calendar, county: County): Sighting[] {
  const { end: last } = plainReach(calendar)
  const end = expectedEnd(table, county)
  const missing = end && missingFrom(end.day - last, paceBefore(calendar, last))
  if (!end || missing === undefined) return []
  const found = `nothing after ${isoDay(last)}, where ${end.who} to ${isoDay(end.day)}: at its usual pace some ${missing} more days would have events`
  return [{ table, rows: new Int32Array(0), at: rowOn(table, last), found }]
}

/** As configured, else where most of the others end: one that was exported later makes none of them early. */
function expectedEnd(table: Table, { calendars }: County): { day: Day; who: string } | undefined {
  if (table.coverageConfigured && table.coverage)
    return { day: table.coverage.end, who: 'the coverage goes on' }
  const others = [...calendars].filter(([other]) => other !== table)
  const ends = others.map(([, calendar]) => plainReach(calendar).end).sort((a, b) => a - b)
  if (ends.length === 0) return undefined
  return {
    day: ends[(ends.length - 1) >> 1],
    who: ends.length === 1 ? 'the other goes on' : 'most others go on',
  }
}
