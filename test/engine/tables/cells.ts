import { columnOf, type Tables } from '../../../src/engine/tables/table.ts'
import type { Column } from '../../../src/extracts/column.ts'
import { isoDay, NO_DAY } from '../../../src/foundations/day.ts'

/** The cells of some columns, a row a line, as they were understood: `A 2024-03-31 yes`; `-` is no value. */
export function rowsIn(tables: Tables, dataset: string, ...names: string[]): string[] {
  const table = tables.get(dataset)!
  return Array.from({ length: table.rows.count }, (_, row) =>
    names.map(name => cellText(columnOf(table, name), row)).join(' '),
  )
}

function cellText(column: Column | undefined, row: number): string {
  switch (column?.kind) {
    case undefined:
      return 'no column'
    case 'id':
    case 'category':
      return column.codes[row] === -1 ? '-' : column.dictionary.text(column.codes[row])
    case 'flag':
      return ['-', 'no', 'yes'][column.flags[row] + 1]
    case 'number':
      return Number.isNaN(column.units[row]) ? '-' : String(column.units[row] / 10 ** column.scale)
    case 'day':
    case 'moment':
      return column.days[row] === NO_DAY ? '-' : isoDay(column.days[row])
    case 'year':
      return String(column.years[row])
    case 'period':
      return `${isoDay(column.starts[row])}..${isoDay(column.ends[row])}`
    case 'ages':
      return `${column.from[row]}-${column.to[row]}`
  }
}
