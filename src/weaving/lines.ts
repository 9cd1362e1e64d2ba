import { escaped, markdownText } from '../reports/markdown.ts'
import { wholeText } from '../reports/pieces.ts'
import type { WovenTable } from './table.ts'

/** A table as the lines of a document. */
export function tableLines({ columns, rows }: WovenTable): string[] {
  const headed = columns.map(column => ({ ...column, name: column.heading }))
  const text = wholeText(markdownText({ columns: headed, rows: rows.map(({ cells }) => cells) }))
  return text.trimEnd().split('\n')
}

/** The one figure of a table as words of a line. */
export function lineText({ rows: [{ cells }] }: WovenTable): string {
  return escaped(cells[0].text)
}

/** The cells of a line of a table as a reader sees them. */
export function cellsOf(line: string): string[] {
  const inner = line.trim().replace(/^\||(?<!\\)\|$/g, '')
  return inner.split(/(?<!\\)\|/).map(wordsOf)
}

/** A text of a document as a reader sees it, its escapes taken away. */
export function wordsOf(text: string): string {
  return text.trim().replace(/\\(?=[\\|`*<~_&\]])/g, '')
}
