import { NO_DAY } from '../../foundations/day.ts'

/**
 * Rows in the order of their days, those without a day last; equal days keep their order.
 * A counting sort: days lie within two centuries, so it takes one step a row.
 */
export function orderByDay(days: Int32Array, among?: Int32Array): Int32Array {
  const count = among?.length ?? days.length
  let low = 0x7fffffff
  let high = NO_DAY
  for (let i = 0; i < count; i++) {
    const day = days[among ? among[i] : i]
    if (day === NO_DAY) continue
    if (day < low) low = day
    if (day > high) high = day
  }
  const span = high < low ? 0 : high - low + 1
  const starts = new Int32Array(span + 2)
  const bucket = (day: number) => (day === NO_DAY ? span : day - low)
  for (let i = 0; i < count; i++) starts[bucket(days[among ? among[i] : i]) + 1]++
  for (let b = 1; b < starts.length; b++) starts[b] += starts[b - 1]
  const order = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    const row = among ? among[i] : i
    order[starts[bucket(days[row])]++] = row
  }
  return order
}

const dated = new WeakMap<Int32Array, Int32Array>()

/** The rows that have a day, by day: sorted once, whatever is then counted of them. */
export function rowsByDay(days: Int32Array): Int32Array {
  const known = dated.get(days)
  if (known) return known
  const order = orderByDay(days)
  const rows = order.subarray(
    0,
    firstWhere(0, order.length, i => days[order[i]] === NO_DAY),
  )
  dated.set(days, rows)
  return rows
}

/** Rows grouped by a code, in the order given within each; rows with code -1 are left out. */
export interface Groups {
  /** Group g holds `rows[starts[g]] … rows[starts[g + 1] - 1]`. */
  starts: Int32Array
  rows: Int32Array
}

export function groupRows(order: Int32Array, codeOf: Int32Array, size: number): Groups {
  const starts = new Int32Array(size + 1)
  for (let i = 0; i < order.length; i++) {
    const code = codeOf[order[i]]
    if (code >= 0) starts[code + 1]++
  }
  for (let g = 0; g < size; g++) starts[g + 1] += starts[g]
  const rows = new Int32Array(starts[size])
  const next = starts.slice()
  for (let i = 0; i < order.length; i++) {
    const code = codeOf[order[i]]
    if (code >= 0) rows[next[code]++] = order[i]
  }
  return { starts, rows }
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
