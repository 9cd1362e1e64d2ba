import type { BookCell, BookColumn, BookTable } from './book.ts'
import { digitsWide } from './letter-widths.ts'

/** A column of a table to be: its heading, and its cell in each row. */
export interface Draft {
  heading: string
  numeric?: boolean
  /** Running text, in a table that has room for it. */
  wide?: boolean
  cells: BookCell[]
}

const NARROWEST = 8
const WIDEST = 54
const WIDEST_TEXT = 90
/** Beside the text, in digits. */
const PADDING = 3

/** A table without the columns that are blank in every row; none where there is no row. */
export function tableOf(name: string, drafts: readonly Draft[]): BookTable | undefined {
  const count = drafts[0].cells.length
  if (count === 0) return undefined
  const filled = drafts.filter(({ cells }) => cells.some(({ text }) => text !== ''))
  return {
    name,
    columns: withoutRepeats(filled.map(columnOf)),
    rows: Array.from({ length: count }, (_, at) => filled.map(({ cells }) => cells[at])),
  }
}

/** Whether any cell is blank, so that the sheet says what that means. */
export function hasBlanks({ rows }: BookTable): boolean {
  return rows.some(row => row.some(({ text }) => text === ''))
}

/** The symbols in a table, each once: `[c]`, `[z]`. */
export function symbolsIn({ rows }: BookTable): string[] {
  const symbols = new Set<string>()
  for (const row of rows) for (const cell of row) if (cell.kind === 'symbol') symbols.add(cell.text)
  return [...symbols].sort()
}

function columnOf({ heading, numeric = false, wide = false, cells }: Draft): BookColumn {
  const longest = cells.reduce((most, { text }) => Math.max(most, longestLine(text)), 0)
  const inTwoLines = digitsWide(heading) / 2 + 1
  const width = Math.ceil(Math.max(longest, longestWord(heading), inTwoLines, NARROWEST))
  return { heading, numeric, width: Math.min(width, wide ? WIDEST_TEXT : WIDEST) + PADDING }
}

function longestLine(text: string): number {
  return text.split('\n').reduce((most, line) => Math.max(most, digitsWide(line)), 0)
}

function longestWord(text: string): number {
  return text.split(' ').reduce((most, word) => Math.max(most, digitsWide(word)), 0)
}

/** A header says each thing once, case and all: a breakdown may be called as a column of ours. */
function withoutRepeats(columns: readonly BookColumn[]): BookColumn[] {
  const seen = new Set<string>()
  return columns.map(column => {
    let heading = column.heading
    for (let number = 2; seen.has(heading.toLowerCase()); number++) heading = `${column.heading} (${number})`
    seen.add(heading.toLowerCase())
    return { ...column, heading }
  })
}
