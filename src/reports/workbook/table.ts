import { madeAnew } from '../pieces.ts'
import type { BookCell, BookColumn, BookTable } from './book.ts'
import { digitsWide } from './letter-widths.ts'

/** A column of a table to be. */
export interface Head {
  heading: string
  numeric?: boolean
  /** Running text, in a table that has room for it. */
  wide?: boolean
}

/** The same with its cell in each row. */
export interface Draft extends Head {
  cells: BookCell[]
}

const NARROWEST = 8
const WIDEST = 54
const WIDEST_TEXT = 90
/** Beside the text, in digits. */
const PADDING = 3

/** A table without the columns that are blank in every row; none where there is no row. */
export function tableOf(name: string, drafts: readonly Draft[]): BookTable | undefined {
  const rows = drafts[0].cells.map((_, at) => drafts.map(({ cells }) => cells[at]))
  return longTableOf(name, drafts, rows, rows.length)
}

/** The same of rows that are made anew each time that they are gone through. */
export function longTableOf(
  name: string,
  heads: readonly Head[],
  rows: Iterable<BookCell[]>,
  count: number,
): BookTable | undefined {
  if (count === 0) return undefined
  const { filled, longest } = measured(heads, rows)
  const kept = [...heads.keys()].filter(at => filled[at])
  return {
    name,
    columns: withoutRepeats(kept.map(at => columnOf(heads[at], longest[at]))),
    rows: madeAnew(rows, row => [kept.map(at => row[at])]),
    count,
  }
}

/** Which columns have anything, and how wide the widest line of each is. */
function measured(
  heads: readonly Head[],
  rows: Iterable<BookCell[]>,
): { filled: boolean[]; longest: number[] } {
  const filled = heads.map(() => false)
  const longest = heads.map(() => 0)
  for (const row of rows)
    for (const [at, { text }] of row.entries()) {
      filled[at] ||= text !== ''
      longest[at] = Math.max(longest[at], longestLine(text))
    }
  return { filled, longest }
}

/** Whether any cell is blank, so that the sheet says what that means. */
export function hasBlanks({ rows }: BookTable): boolean {
  for (const row of rows) if (row.some(({ text }) => text === '')) return true
  return false
}

/** The symbols in a table, each once: `[c]`, `[z]`. */
export function symbolsIn({ rows }: BookTable): string[] {
  const symbols = new Set<string>()
  for (const row of rows) for (const cell of row) if (cell.kind === 'symbol') symbols.add(cell.text)
  return [...symbols].sort()
}

function columnOf({ heading, numeric = false, wide = false }: Head, longest: number): BookColumn {
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
