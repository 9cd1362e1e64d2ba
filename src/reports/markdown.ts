import { inPieces } from './pieces.ts'
import type { Cell, LongSheet } from './sheet.ts'
import { visibleLine } from './visible.ts'

/** The sheet as a Markdown pipe table, columns aligned so that it reads well as plain text too. */
export function* markdownText({ columns, rows }: LongSheet): Generator<string> {
  const header = columns.map(column => escaped(column.name))
  const widths = widestOf(header, rows)
  const line = (cells: string[]) =>
    `| ${cells.map((cell, at) => padded(cell, widths[at], columns[at].numeric === true)).join(' | ')} |`
  const rule = columns.map((column, at) =>
    column.numeric ? `${'-'.repeat(widths[at] - 1)}:` : '-'.repeat(widths[at]),
  )
  const lines = (piece: readonly string[][]) => piece.map(cells => `${line(cells)}\n`).join('')
  yield lines([header, rule])
  yield* inPieces(rows, piece => lines(piece.map(row => row.map(cellText))))
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

/** Of each column, at least 3, for the rule under the header. */
function widestOf(header: readonly string[], rows: LongSheet['rows']): number[] {
  const widths = header.map(name => Math.max(3, [...name].length))
  for (const row of rows)
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at], [...cellText(cell)].length)
  return widths
}

function padded(text: string, width: number, right: boolean): string {
  const blanks = ' '.repeat(Math.max(0, width - [...text].length))
  return right ? blanks + text : text + blanks
}
