import type { Column, Rows } from '../../extracts/column.ts'

/** A whole number that is equal for equal values: what rows are compared by. */
export function comparable(column: Column): ((row: number) => number)[] {
  switch (column.kind) {
    case 'id':
    case 'category':
      return [row => column.codes[row]]
    case 'flag':
      return [row => column.flags[row]]
    case 'number':
      return [row => (Number.isNaN(column.units[row]) ? -0.5 : column.units[row])]
    case 'day':
      return [row => column.days[row]]
    case 'moment':
      return [row => column.days[row], row => column.minutes[row]]
    case 'year':
      return [row => column.years[row]]
    case 'period':
      return [row => column.starts[row], row => column.ends[row]]
    case 'ages':
      return [row => column.from[row], row => column.to[row]]
  }
}

/**
 * For each row the first row that equals it in all these columns (itself where there is none before).
 * One pass with a hash table of rows, so a million rows cost a million steps.
 */
export function firstEqual(rows: Rows, columns: readonly string[]): Int32Array {
  const parts = columns.flatMap(name => {
    const column = rows.columns.get(name)
    return column === undefined ? [] : comparable(column)
  })
  const slots = new Int32Array(tableSize(rows.count)).fill(-1)
  const mask = slots.length - 1
  const first = new Int32Array(rows.count)
  for (let row = 0; row < rows.count; row++) {
    let slot = hash(parts, row) & mask
    while (slots[slot] !== -1 && !equal(parts, slots[slot], row)) slot = (slot + 1) & mask
    if (slots[slot] === -1) slots[slot] = row
    first[row] = slots[slot]
  }
  return first
}

function tableSize(rows: number): number {
  let size = 16
  while (size < rows * 2) size *= 2
  return size
}

function hash(parts: ((row: number) => number)[], row: number): number {
  let h = 0x811c9dc5
  for (const part of parts) {
    const value = part(row)
    h = Math.imul(h ^ (value | 0), 0x01000193)
    h = Math.imul(h ^ (h >>> 15), 0x85ebca6b)
    h ^= Math.imul((value / 0x1_0000_0000) | 0, 0xc2b2ae35)
  }
  return h ^ (h >>> 16)
}

function equal(parts: ((row: number) => number)[], a: number, b: number): boolean {
  for (const part of parts) if (part(a) !== part(b)) return false
  return true
}
