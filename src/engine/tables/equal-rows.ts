import type { CodeColumn, Column, Rows } from '../../extracts/column.ts'
import { withRoom } from '../../extracts/columns/room.ts'

type Numbers = Int32Array | Int16Array | Int8Array | Float64Array

/** The numbers that rows are compared by: equal for equal values. `NaN` stands for none in some. */
export function comparable(column: Column): [Numbers, ...Numbers[]] {
  switch (column.kind) {
    case 'id':
    case 'category':
      return [column.codes]
    case 'flag':
      return [column.flags]
    case 'number':
      return [column.units]
    case 'day':
      return [column.days]
    case 'moment':
      return [column.days, column.minutes]
    case 'year':
      return [column.years]
    case 'period':
      return [column.starts, column.ends]
    case 'ages':
      return [column.from, column.to]
  }
}

/** Rows that equal one before them, in order, and for each of them the first that it equals. */
export interface Repeats {
  rows: Int32Array
  firsts: Int32Array
}

/**
 * The rows that equal an earlier one in all these columns; `undefined` where there is none. Rows of one child
 * are few: where an id tells most rows apart each row is held against those with the same id, otherwise it
 * is found by a hash. Either way a million rows cost a million steps.
 */
export function repeatsIn(rows: Rows, names: readonly string[]): Repeats | undefined {
  const columns = names.map(name => rows.columns.get(name)).filter(column => column !== undefined)
  const ids = columns.filter((column): column is CodeColumn => column.kind === 'id')
  if (ids.some(isNewInEveryRow)) return undefined
  const values = columns.flatMap(comparable)
  const key = ids.find(({ dictionary }) => dictionary.size <= MOST_IDS_A_ROW * rows.count)
  const found = (key && repeatsOfIds(key, values, rows.count)) ?? repeatsByHash(values, rows.count)
  const firsts = found.firsts.taken()
  return firsts.length === 0 ? undefined : { rows: found.rows.taken(), firsts }
}

/** A dictionary with many more ids than there are rows is made for another extract. */
const MOST_IDS_A_ROW = 4
/** A row is looked at with so many others before it in the mean, or ids do not tell rows apart. */
const MOST_LOOKS_A_ROW = 8

/** An id that no other row has: a referral's own. Then nothing needs to be compared. */
function isNewInEveryRow({ codes, dictionary }: CodeColumn): boolean {
  const met = new Uint8Array(dictionary.size)
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]
    if (code === -1 || met[code] === 1) return false
    met[code] = 1
  }
  return true
}

interface Found {
  rows: GrowingRows
  firsts: GrowingRows
}

/** Row numbers as they are found. */
class GrowingRows {
  private rows = new Int32Array(0)
  private count = 0

  push(row: number): void {
    this.rows = withRoom(this.rows, this.count + 1)
    this.rows[this.count++] = row
  }

  taken(): Int32Array {
    return this.rows.subarray(0, this.count)
  }
}

/** The rows of an id that differ hang together, the last of them first; 0 ends them, rows count from 1. */
function repeatsOfIds(
  { codes, dictionary }: CodeColumn,
  columns: Numbers[],
  count: number,
): Found | undefined {
  const others = columns.filter(values => values !== codes)
  const last = new Int32Array(dictionary.size + 1)
  const before = new Int32Array(count)
  const found: Found = { rows: new GrowingRows(), firsts: new GrowingRows() }
  let looks = MOST_LOOKS_A_ROW * count
  for (let row = 0; row < count; row++) {
    const id = codes[row] + 1
    let other = last[id]
    while (other !== 0 && !areEqual(others, other - 1, row)) {
      other = before[other - 1]
      if (--looks < 0) return undefined
    }
    if (other === 0) {
      before[row] = last[id]
      last[id] = row + 1
    } else {
      found.rows.push(row)
      found.firsts.push(other - 1)
    }
  }
  return found
}

/** Columns are hashed one after the other, then the rows go through a table once. */
function repeatsByHash(columns: Numbers[], count: number): Found {
  const hashes = hashesOf(columns, count)
  const slots = new Int32Array(tableSize(count)).fill(-1)
  const mask = slots.length - 1
  const found: Found = { rows: new GrowingRows(), firsts: new GrowingRows() }
  for (let row = 0; row < count; row++) {
    let slot = hashes[row] & mask
    let other = slots[slot]
    while (other !== -1 && (hashes[other] !== hashes[row] || !areEqual(columns, other, row))) {
      slot = (slot + 1) & mask
      other = slots[slot]
    }
    if (other === -1) slots[slot] = row
    else {
      found.rows.push(row)
      found.firsts.push(other)
    }
  }
  return found
}

function hashesOf(columns: Numbers[], count: number): Int32Array {
  const hashes = new Int32Array(count).fill(0x811c9dc5)
  for (const values of columns) mixIn(hashes, values)
  for (let row = 0; row < count; row++) hashes[row] ^= hashes[row] >>> 16
  return hashes
}

function mixIn(hashes: Int32Array, values: Numbers): void {
  for (let row = 0; row < hashes.length; row++) {
    const mixed = Math.imul(hashes[row] ^ values[row], 0x01000193)
    hashes[row] = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b)
  }
}

/** A power of two that leaves at least a third of the table empty. */
function tableSize(rows: number): number {
  let size = 16
  while (size < rows * 1.5) size *= 2
  return size
}

function areEqual(columns: Numbers[], a: number, b: number): boolean {
  for (const values of columns) if (!Object.is(values[a], values[b])) return false
  return true
}
