import { type BookCell, type BookColumn, type BookSheet, WIDTH_OF_LINES } from './book.ts'
import { digitsWide } from './letter-widths.ts'

/** Heights of rows in points: spreadsheets differ in whether they find them by themselves. */
const LINE = 15.75
const TITLE = 27
/** With room above, in place of a blank row. */
const HEADING = 30
/** No row of Excel is higher. */
const HIGHEST = 409

export function heightOfRow(
  cells: readonly Pick<BookCell, 'text'>[],
  columns: readonly BookColumn[],
): number {
  const lines = cells.map(({ text }, at) => linesOf(text, columns[at].width - MARGIN))
  return Math.min(LINE * Math.max(1, ...lines), HIGHEST)
}

/** Bold letters take more room, so that fewer of them stand in a line. */
export function heightOfHeader(columns: readonly BookColumn[]): number {
  return heightOfRow(
    columns.map(({ heading }) => ({ text: heading })),
    columns.map(column => ({ ...column, width: column.width * BOLD })),
  )
}

/** Every height of a sheet, from its title down. */
export function heightsOf(sheet: BookSheet): number[] {
  const { lines, table } = sheet
  const above = [0, ...lines.map((_, at) => at + 1)].map(row => heightAbove(sheet, row))
  if (table === undefined) return above
  const heights = [...above, heightOfHeader(table.columns)]
  for (const row of table.rows) heights.push(heightOfRow(row, table.columns))
  return heights
}

/** The title is row 0, its lines follow. Above a table they are not wrapped. */
export function heightAbove({ lines, table }: BookSheet, row: number): number {
  if (row === 0) return TITLE
  const { kind, text } = lines[row - 1]
  if (kind === 'heading') return HEADING
  return LINE * (table === undefined ? linesOf(text, WIDTH_OF_LINES) : 1)
}

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, wrapped(line, width)), 0)
}

/** How many lines the words of one take. */
function wrapped(line: string, width: number): number {
  let lines = 1
  let filled = 0
  for (const word of line.split(' ')) {
    const length = digitsWide(word)
    if (filled > 0 && filled + BLANK + length > width) {
      lines += 1
      filled = 0
    }
    filled += length + (filled > 0 ? BLANK : 0)
    while (filled > width) {
      lines += 1
      filled -= width
    }
  }
  return lines
}

const BLANK = digitsWide(' ')

/** What is left of the room of a line when its letters are bold. */
const BOLD = 0.9

/** What stands free beside the words of a cell, in digits. */
const MARGIN = 1.5
