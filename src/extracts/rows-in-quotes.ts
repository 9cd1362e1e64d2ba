import { type Spot, spotOf } from './place.ts'
import { RecordScan } from './record.ts'
import { readDay } from './values/day.ts'
import { isUnreadable } from './values/value.ts'

const LINE_END = /\r\n|\n|\r/

/** A value that holds rows: where it is opened, and the line on which it is closed. */
export interface Swallowed {
  opened: Spot
  closedOn: number
}

/** Where a record stands, and the line on which it begins. */
interface Stretch {
  bytes: Buffer
  from: number
  to: number
  line: number
}

/**
 * The value of a record in which whole rows stand, if there is one. Of two stray quotes in the same column the
 * first opens a value and the second closes it, some rows on, and those rows would be lost without a trace. They
 * are told from a text of several lines by their commas, each line's as many as a row needs there, and by a day
 * where rows have one.
 */
export function swallowedRows(
  record: readonly string[],
  days: readonly number[],
  { bytes, from, to, line }: Stretch,
): Swallowed | undefined {
  const at = record.findIndex(
    (value, at) => LINE_END.test(value) && readsAsRows(value.split(LINE_END), at, record.length, days),
  )
  if (at < 0) return undefined
  const scan = new RecordScan(record.length)
  scan.scan(bytes, from, to, true)
  const spot = (offset: number) => spotOf(bytes, from, offset, line)
  return { opened: spot(at === 0 ? from : scan.ends[at - 1] + 1), closedOn: spot(scan.ends[at]).line }
}

function readsAsRows(lines: readonly string[], at: number, fields: number, days: readonly number[]): boolean {
  const cells = lines.map(line => line.split(','))
  const last = cells.length - 1
  const widths = cells.map((_, i) => (i === 0 ? fields - at : i === last ? at + 1 : fields))
  if (cells.some(({ length }, i) => length !== widths[i])) return false
  return days.some(day => isDay(day > at ? cells[0][day - at] : cells[last][day]))
}

function isDay(text: string): boolean {
  return !isUnreadable(readDay(text.trim()))
}
