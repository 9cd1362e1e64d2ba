import type { Dataset } from '../../datasets/dataset.ts'
import type { CodeColumn, Column, Rows } from '../../extracts/column.ts'
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
  wider?: WiderAreas
  /** Columns that only some files of the dataset have, and a file without each. */
  partial?: ReadonlyMap<string, string>
  /** What became of the rows that were read and are not there, in order. */
  losses?: readonly Loss[]
}

/** Rows that a step between reading and counting leaves out or makes one with another, by file. */
export interface Loss {
  why: 'equal' | 'kept-out' | 'merged'
  byFile: ReadonlyMap<string, number>
}

/** Areas whose rows hold those of others again, of all of them or of some: never summed with them. */
export type WiderAreas = ReadonlyMap<string, 'all' | 'some'>

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

/** Every code that stands in a column. (Walking through a column by number makes nothing for each row.) */
export function codesIn({ codes, dictionary }: CodeColumn): Set<number> {
  const met = new Uint8Array(dictionary.size)
  for (let row = 0; row < codes.length; row++) if (codes[row] !== -1) met[codes[row]] = 1
  const found = new Set<number>()
  for (let code = 0; code < met.length; code++) if (met[code] === 1) found.add(code)
  return found
}

/** Where a row stands, for messages. */
export function placeOf(rows: Rows, row: number): { file: string; line: number } {
  return { file: rows.fileNames[rows.files[row]], line: rows.lines[row] }
}

/** What makes the whole: the one area that holds all others, else those that hold no other. */
export function areasOfWhole<T>(areas: ReadonlyMap<string, T>, wider: WiderAreas): Map<string, T> {
  const all = [...areas].filter(([area]) => wider.get(area) === 'all')
  return new Map(all.length === 1 ? all : [...areas].filter(([area]) => !wider.has(area)))
}
