import type { Passage } from '../../indicators/plain-english/passage.ts'
import { escaped, markdownText } from '../markdown.ts'
import { type Column, words } from '../sheet.ts'

/** A table from texts; columns in which no row has anything are left out. */
export function tableBlock(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const kept = [...columns.keys()].filter(at => at === 0 || rows.some(row => row[at] !== ''))
  return markdownText({
    columns: kept.map(at => columns[at]),
    rows: rows.map(row => kept.map(at => words(row[at]))),
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
