import type { Dataset } from '../../datasets/dataset.ts'
import type { Column, Rows } from '../../extracts/column.ts'
import type { Window } from '../../foundations/period.ts'

/** The rows of one dataset, ready to be counted: merged, completed, and only of its kind. */
export interface Table {
  dataset: Dataset
  rows: Rows
  /** The days that the extract speaks for; absent where it has no row. */
  coverage?: Window
  /** Whether the configuration said so: then a figure outside is not available. */
  coverageConfigured: boolean
  /** Codes (of the area dictionary) of every area that the extract names, rows that do not count included. */
  areasNamed: ReadonlySet<number>
}

export type Tables = ReadonlyMap<string, Table>

export function columnOf(table: Table, name: string): Column | undefined {
  return table.rows.columns.get(name)
}

/** The days of a day or moment column. */
export function daysOf(table: Table, name: string): Int32Array | undefined {
  const column = columnOf(table, name)
  return column?.kind === 'day' || column?.kind === 'moment' ? column.days : undefined
}

/** The codes of an id or category column. */
export function codesOf(table: Table, name: string): Int32Array | undefined {
  const column = columnOf(table, name)
  return column?.kind === 'id' || column?.kind === 'category' ? column.codes : undefined
}

/** Where a row stands, for messages. */
export function placeOf(rows: Rows, row: number): { file: string; line: number } {
  return { file: rows.fileNames[rows.files[row]], line: rows.lines[row] }
}
