import type { Passage } from '../../indicators/plain-english/passage.ts'
import { escaped, markdownText } from '../markdown.ts'
import { madeAnew, type Text } from '../pieces.ts'
import { type Column, words } from '../sheet.ts'

/**
 * A table from texts; columns in which no row has anything are left out. All rows are gone through, so that their
 * notes are numbered, before it is written.
 */
export function tableBlock(columns: readonly Column[], rows: Iterable<readonly string[]>): Text {
  const filled = columns.map((_, at) => at === 0)
  for (const row of rows) for (const at of filled.keys()) filled[at] ||= row[at] !== ''
  const kept = [...filled.keys()].filter(at => filled[at])
  return markdownText({
    columns: kept.map(at => columns[at]),
    rows: madeAnew(rows, row => [kept.map(at => words(row[at]))]),
  })
}

export function heading(level: 1 | 2 | 3, text: string): string {
  return `${'#'.repeat(level)} ${escaped(text)}\n`
}

export function paragraph(text: string): string {
  return `${escaped(text)}\n`
}

/** A list, with what hangs under each item. */
export function list(passages: readonly Passage[], indent = ''): string {
  return passages
    .map(({ text, items }) => `${indent}- ${escaped(text)}\n${list(items, `${indent}  `)}`)
    .join('')
}

/** Plain texts as a list. */
export function bullets(texts: readonly string[]): string {
  return list(texts.map(text => ({ text, items: [] })))
}

export function name(text: string): Column {
  return { name: text }
}

export function number(text: string): Column {
  return { name: text, numeric: true }
}
