import { readDay } from './values/day.ts'
import { isUnreadable } from './values/value.ts'

const LINE_END = /\r\n|\n|\r/

/**
 * In which value of a record whole rows stand, from 0, or -1. Of two stray quotes in the same column the first
 * opens a value and the second closes it, some rows on, and those rows would be lost without a trace. They are
 * told from a text of several lines by their commas, each line's as many as a row needs there, and by a day
 * where rows have one.
 */
export function valueWithRows(record: readonly string[], days: readonly number[]): number {
  return record.findIndex(
    (value, at) => LINE_END.test(value) && readsAsRows(value.split(LINE_END), at, record.length, days),
  )
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
