import type { Cell } from '../sheet.ts'

/**
 * A workbook as data, between the numbers and the file: what stands on which sheet. The writers know
 * how a heading or a table is marked in their format, and nothing of what it says.
 */
export interface Book {
  title: string
  /** As in `en-GB`. */
  language: string
  sheets: BookSheet[]
}

/** A sheet: a title in its first cell, lines under it, then at most one table, and nothing below. */
export interface BookSheet {
  /** On the tab: short, of letters, digits and underscores, so that it can stand in a reference unquoted. */
  name: string
  title: string
  lines: BookLine[]
  table?: BookTable
}

/** One cell in the first column, above the table. */
export interface BookLine {
  kind: 'heading' | 'text'
  text: string
}

/** At least one row; every heading is there once. */
export interface BookTable {
  name: string
  columns: BookColumn[]
  /** Made anew each time that they are gone through: there may be hundreds of thousands. */
  rows: Iterable<BookCell[]>
  /** How many rows. */
  count: number
}

export interface BookColumn {
  heading: string
  numeric: boolean
  /** In digits of the body's font. */
  width: number
}

/** A value, or a way to another sheet. */
export type BookCell = Cell | { kind: 'link'; text: string; sheet: string }

/** The row of the table's header, counted from 1: it stands under the title and the lines. */
export function headerRow({ lines }: BookSheet): number {
  return lines.length + 2
}

/** Words that begin where the column before them ends: they stand a little apart from it. */
export function isBeside(columns: readonly BookColumn[], at: number): boolean {
  return at > 0 && !columns[at].numeric
}

/** How wide the one column of a sheet without a table is. */
export const WIDTH_OF_LINES = 74

/** Decimals that a number is shown with: as many as it was rounded to. */
export function decimalsOf(json: string): number {
  return json.includes('.') ? json.length - json.indexOf('.') - 1 : 0
}

/** The most that any number of the workbook is shown with. */
export function mostDecimals({ sheets }: Book): number {
  let most = 0
  for (const { table } of sheets)
    for (const row of table?.rows ?? [])
      for (const cell of row) if (cell.kind === 'number') most = Math.max(most, decimalsOf(cell.json))
  return most
}

/** More rows than a spreadsheet can hold, the header and what stands above it included. */
export function isTooLong(sheet: BookSheet): boolean {
  return headerRow(sheet) + (sheet.table?.count ?? 0) > MOST_ROWS
}

/** So many rows in all that it is written piece by piece. */
export function isLong({ sheets }: Book): boolean {
  return sheets.reduce((rows, { table }) => rows + (table?.count ?? 0), 0) > 10_000
}

const MOST_ROWS = 1_048_576
