import type { CodeColumn, Column, Rows } from '../../extracts/column.ts'

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

/**
 * For each row the first row that equals it in all these columns (itself where there is none before);
 * `undefined` where no two rows are equal. Columns are hashed one after the other, then the rows go
 * through a table once, so a million rows cost a million steps.
 */
export function firstEqual(rows: Rows, names: readonly string[]): Int32Array | undefined {
  const columns = names.map(name => rows.columns.get(name)).filter(column => column !== undefined)
  if (columns.some(column => column.kind === 'id' && isNewInEveryRow(column))) return undefined
  return firstOfEach(columns.flatMap(comparable), rows.count)
}

/** An id that no other row has: a referral's own. Then nothing needs to be compared. */
function isNewInEveryRow({ codes, dictionary }: CodeColumn): boolean {
  const met = new Uint8Array(dictionary.size)
  for (const code of codes) {
    if (code === -1 || met[code] === 1) return false
    met[code] = 1
  }
  return true
}

function firstOfEach(columns: Numbers[], count: number): Int32Array | undefined {
  const hashes = hashesOf(columns, count)
  const slots = new Int32Array(tableSize(count)).fill(-1)
  const mask = slots.length - 1
  const first = new Int32Array(count)
  let equals = 0
  for (let row = 0; row < count; row++) {
    let slot = hashes[row] & mask
    let other = slots[slot]
    while (other !== -1 && (hashes[other] !== hashes[row] || !areEqual(columns, other, row))) {
      slot = (slot + 1) & mask
      other = slots[slot]
    }
    if (other === -1) slots[slot] = row
    else equals++
    first[row] = slots[slot]
  }
  return equals === 0 ? undefined : first
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
