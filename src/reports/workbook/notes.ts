import { numbering } from '../numbering.ts'
import { words } from '../sheet.ts'
import type { BookCell, BookSheet } from './book.ts'
import { tableOf } from './table.ts'

/** Notes of figures, numbered in the order in which they are met; each different one once. */
export interface Notes {
  /** What stands beside a figure: `[note 1], [note 3]`. */
  mark(notes: readonly string[]): BookCell
  all(): string[]
}

export function notes(): Notes {
  const { numberOf, all } = numbering()
  return { mark: texts => words(texts.map(text => `[note ${numberOf(text)}]`).join(', ')), all }
}

/** The sheet that the marks lead to. */
export function notesSheet(texts: readonly string[]): BookSheet {
  const table = tableOf('notes', [
    { heading: 'Note', cells: texts.map((_, at) => words(`note ${at + 1}`)) },
    { heading: 'Text', wide: true, cells: texts.map(words) },
  ])
  const line = table === undefined ? 'No figure has a note.' : 'This worksheet contains one table.'
  return { name: 'Notes', title: 'Notes', lines: [{ kind: 'text', text: line }], ...(table && { table }) }
}
