import CliTable from 'cli-table3'
import { fittedWidths, GAP, type GridColumn, type GridRow, shownWidth, total } from './column-widths.ts'
import type { Paint } from './paint.ts'
import { hanging } from './wrapping.ts'

const NO_LINES = Object.fromEntries(
  [
    ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
    ['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'],
  ]
    .flat()
    .map(name => [name, '']),
)

/** Rows drawn at a time: the cost of drawing grows faster than their number. */
const AT_A_TIME = 100

/** A table without boxes for a terminal of so many columns: a header, a rule, rows under their headings. */
export function gridText(columns: GridColumn[], rows: GridRow[], width: number, paint: Paint): string {
  const widths = fittedWidths(columns, rows, width)
  const names = columns.map(({ name }) => name)
  const head = fold(names, columns, widths).map(name => paint.heading(name))
  const rule = spanning(columns, paint.faint('─'.repeat(total(widths) - GAP)))
  const body = rows.map(row =>
    'heading' in row ? spanning(columns, row.heading) : fold(row.cells, columns, widths),
  )
  const lines = [head, rule, ...body]
  const parts = Array.from({ length: Math.ceil(lines.length / AT_A_TIME) }, (_, at) =>
    drawn(lines.slice(at * AT_A_TIME, (at + 1) * AT_A_TIME), columns, widths),
  )
  return parts.join('\n')
}

function drawn(lines: CliTable.Cell[][], columns: GridColumn[], widths: number[]): string {
  const table = new CliTable({
    chars: NO_LINES,
    style: { 'padding-left': 0, 'padding-right': GAP, head: [], border: [] },
    colWidths: widths,
    colAligns: columns.map(column => (column.right ? 'right' : 'left')),
  })
  table.push(...lines)
  return table.toString().split('\n').map(withoutBlanksAtEnd).join('\n')
}

function spanning(columns: GridColumn[], content: string): CliTable.Cell[] {
  return [{ colSpan: columns.length, content, hAlign: 'left' }]
}

/** The text of columns that may wrap in as many lines as it takes, all behind the margin of the first. */
function fold(cells: string[], columns: GridColumn[], widths: number[]): string[] {
  return cells.map((cell, at) => {
    const room = widths[at] - GAP
    if (!columns[at].wraps || shownWidth(cell) <= room) return cell
    const words = cell.trimStart()
    const margin = ' '.repeat(cell.length - words.length)
    return hanging(margin, inPieces(words, room - margin.length), room).join('\n')
  })
}

/** A word that is longer than the line goes on in the next. */
function inPieces(words: string, room: number): string {
  return words
    .split(' ')
    .flatMap(word => word.match(new RegExp(`.{1,${room}}`, 'gu')) ?? [word])
    .join(' ')
}

/** Before the marks that end a colour. Looked for from the end: a line may hold ten thousand columns. */
function withoutBlanksAtEnd(line: string): string {
  const marks = /(?:\u001b\[\d+m)*$/.exec(line)?.[0] ?? ''
  let end = line.length - marks.length
  while (line[end - 1] === ' ') end--
  return line.slice(0, end) + marks
}
