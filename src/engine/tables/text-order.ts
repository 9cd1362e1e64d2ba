import type { CodeColumn, Column, Rows } from '../../extracts/column.ts'

/** -1, 0 or 1: by code units, the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * Compares two rows column by column as their text stands: a blank comes first, but a row without an id
 * after those with one. Independent of the order of rows.
 */
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
      return compareCodes(column, column.codes[a], column.codes[b])
    case 'flag':
      return column.flags[a] - column.flags[b]
    case 'number':
      return compareNumbers(column.units[a], column.units[b])
    case 'day':
    case 'moment':
      return column.days[a] - column.days[b]
    case 'year':
      return column.years[a] - column.years[b]
    case 'period':
      return column.starts[a] - column.starts[b] || column.ends[a] - column.ends[b]
    case 'ages':
      return column.from[a] - column.from[b] || column.to[a] - column.to[b]
  }
}

function compareCodes({ kind, dictionary }: CodeColumn, a: number, b: number): number {
  if (a === b) return 0
  const blankFirst = kind === 'id' ? 1 : -1
  if (a === -1) return blankFirst
  if (b === -1) return -blankFirst
  return compareText(dictionary.text(a), dictionary.text(b))
}

function compareNumbers(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(b)) - Number(Number.isNaN(a))
  return a - b
}
