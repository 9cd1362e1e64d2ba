import { NO_DAY } from '../../foundations/day.ts'

/**
 * Rows in the order of their days, those without a day last; equal days keep their order.
 * A counting sort: days lie within two centuries, so it takes one step a row.
 */
export function orderByDay(days: Int32Array): Int32Array {
  const { low, high, sorted } = spanOf(days)
  if (sorted) return everyRow(days.length)
  const span = high < low ? 0 : high - low + 1
  const starts = new Int32Array(span + 2)
  for (let row = 0; row < days.length; row++) starts[days[row] === NO_DAY ? span + 1 : days[row] - low + 1]++
  for (let b = 1; b < starts.length; b++) starts[b] += starts[b - 1]
  const order = new Int32Array(days.length)
  for (let row = 0; row < days.length; row++)
    order[starts[days[row] === NO_DAY ? span : days[row] - low]++] = row
  return order
}

/** All rows as they stand. */
export function everyRow(count: number): Int32Array {
  const rows = new Int32Array(count)
  for (let row = 0; row < count; row++) rows[row] = row
  return rows
}

/** The earliest and the latest day, and whether every row has one and none is before the row above it. */
function spanOf(days: Int32Array): { low: number; high: number; sorted: boolean } {
  let low = 0x7fffffff
  let high = NO_DAY
  let sorted = true
  for (let row = 0; row < days.length; row++) {
    const day = days[row]
    if (day < high || day === NO_DAY) sorted = false
    if (day === NO_DAY) continue
    if (day < low) low = day
    if (day > high) high = day
  }
  return { low, high, sorted }
}

const orders = new WeakMap<Int32Array, Int32Array>()

/** The same for days that are asked about again and again: sorted once, whatever is then counted of them. */
export function orderOf(days: Int32Array): Int32Array {
  const order = orders.get(days) ?? orderByDay(days)
  orders.set(days, order)
  return order
}

/** The rows that have a day, by day. */
export function rowsByDay(days: Int32Array): Int32Array {
  const order = orderOf(days)
  return order.subarray(
    0,
    firstWhere(0, order.length, i => days[order[i]] === NO_DAY),
  )
}

/** Rows grouped by a code, in the order given within each; rows with code -1 are left out. */
export interface Groups {
  /** Group g holds `rows[starts[g]] … rows[starts[g + 1] - 1]`. */
  starts: Int32Array
  rows: Int32Array
}

export function groupRows(order: Int32Array, codeOf: Int8Array | Int32Array, size: number): Groups {
  const starts = new Int32Array(size + 1)
  for (let i = 0; i < order.length; i++) {
    const code = codeOf[order[i]]
    if (code >= 0) starts[code]++
  }
  for (let g = 1; g <= size; g++) starts[g] += starts[g - 1]
  const rows = new Int32Array(starts[size])
  // From the last row on, so that what was the end of a group becomes its start.
  for (let i = order.length - 1; i >= 0; i--) {
    const code = codeOf[order[i]]
    if (code >= 0) rows[--starts[code]] = order[i]
  }
  return { starts, rows }
}

/** Groups with the group of each code, -1 where it has none. */
export interface CodedGroups {
  groups: Groups
  groupOf: (code: number) => number
}

/** With so many more codes than rows most groups would be empty. */
const CODES_A_ROW = 8

/** Rows grouped by codes of a dictionary of some size: one group a code, or a group for each code that occurs. */
export function groupByCode(order: Int32Array, codes: Int32Array, size: number): CodedGroups {
  if (size <= CODES_A_ROW * order.length)
    return { groups: groupRows(order, codes, size), groupOf: code => code }
  const met = distinct(order.map(row => codes[row]).sort())
  const groupOf = (code: number) => {
    const at = firstAtLeast(met, 0, met.length, code)
    return met[at] === code ? at : -1
  }
  const groupOfRow = codes.map(code => (code < 0 ? -1 : groupOf(code)))
  return { groups: groupRows(order, groupOfRow, met.length), groupOf }
}

function distinct(sorted: Int32Array): Int32Array {
  return sorted.filter((code, i) => code !== sorted[i - 1])
}

/** The first place from `from` to `to` at which a test that turns from false to true holds. */
export function firstWhere(from: number, to: number, holds: (i: number) => boolean): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** The first place from `from` to `to` whose day is at least `day`. */
export function firstAtLeast(days: ArrayLike<number>, from: number, to: number, day: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if (days[middle] < day) low = middle + 1
    else high = middle
  }
  return low
}
