import { inPieces } from './pieces.ts'
import type { Cell, Sheet } from './sheet.ts'
import { visibleLine } from './visible.ts'

/** The sheet as a Markdown pipe table, columns aligned so that it reads well as plain text too. */
export function markdownText({ columns, rows }: Sheet): string {
  const header = columns.map(column => escaped(column.name))
  const body = rows.map(row => row.map(cellText))
  const widths = header.map((name, at) => widest(name, body, at))
  const line = (cells: string[]) =>
    `| ${cells.map((cell, at) => padded(cell, widths[at], columns[at].numeric === true)).join(' | ')} |`
  const rule = columns.map((column, at) =>
    column.numeric ? `${'-'.repeat(widths[at] - 1)}:` : '-'.repeat(widths[at]),
  )
  const lines = (piece: readonly string[][]) => piece.map(cells => `${line(cells)}\n`).join('')
  return lines([header, rule]) + inPieces(body, lines)
}

function cellText(cell: Cell): string {
  return cell.kind === 'text' ? escaped(cell.text) : cell.text
}

/** Every character that Markdown, or the HTML in it, would take for markup. */
export function escaped(text: string): string {
  return visibleLine(text)
    .replace(/[\\|`*<~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/\](?=[([])/g, '\\]')
}

/** At least 3, for the rule under the header. */
function widest(name: string, rows: readonly string[][], at: number): number {
  return rows.reduce((width, row) => Math.max(width, [...row[at]].length), Math.max(3, [...name].length))
}

function padded(text: string, width: number, right: boolean): string {
  const blanks = ' '.repeat(Math.max(0, width - [...text].length))
  return right ? blanks + text : text + blanks
}
