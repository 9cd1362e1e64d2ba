import type { Column, Rows } from '../../extracts/column.ts'
import { NO_DAY } from '../../foundations/day.ts'

/** -1, 0 or 1: by code units, the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Compares two rows column by column; a row without a value comes last. Independent of the order of rows. */
export function compareRows(rows: Rows, names: readonly string[], a: number, b: number): number {
  for (const name of names) {
    const column = rows.columns.get(name)
    const order = column === undefined ? 0 : compareCells(column, a, b)
    if (order !== 0) return order
  }
  return 0
}

function compareCells(column: Column, a: number, b: number): number {
  switch (column.kind) {
    case 'id':
    case 'category':
      return compareCodes(column.codes[a], column.codes[b], code => column.dictionary.text(code))
    case 'flag':
      return last(column.flags[a], column.flags[b], -1)
    case 'number':
      return last(numberOr(column.units[a]), numberOr(column.units[b]), Number.NEGATIVE_INFINITY)
    case 'day':
    case 'moment':
      return last(column.days[a], column.days[b], NO_DAY)
    case 'year':
      return last(column.years[a], column.years[b], -1)
    case 'period':
      return last(column.starts[a], column.starts[b], NO_DAY) || last(column.ends[a], column.ends[b], NO_DAY)
    case 'ages':
      return last(column.from[a], column.from[b], -1) || last(column.to[a], column.to[b], -1)
  }
}

function compareCodes(a: number, b: number, text: (code: number) => string): number {
  if (a === b) return 0
  if (a === -1) return 1
  if (b === -1) return -1
  return compareText(text(a), text(b))
}

function numberOr(value: number): number {
  return Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value
}

/** By number, those without a value last. */
function last(a: number, b: number, none: number): number {
  if (a === b) return 0
  if (a === none) return 1
  if (b === none) return -1
  return a < b ? -1 : 1
}
