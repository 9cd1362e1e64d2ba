import CliTable from 'cli-table3'
import { fittedWidths, GAP, type GridColumn, type GridRow, shownWidth, total } from './column-widths.ts'
import type { Paint } from './paint.ts'
import { inPieces } from './pieces.ts'
import { hanging } from './wrapping.ts'

const NO_LINES = Object.fromEntries(
  [
    ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
    ['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'],
  ]
    .flat()
    .map(name => [name, '']),
)

/** Cells drawn together, and columns side by side: the cost of drawing very many grows with their square. */
const AT_A_TIME = 100

/** A table without boxes for a terminal of so many columns: a header, a rule, rows under their headings. */
export function gridText(
  columns: GridColumn[],
  rows: Iterable<GridRow>,
  width: number,
  paint: Paint,
): Iterable<string> {
  const widths = fittedWidths(columns, rows, width)
  const many = Math.max(1, Math.floor(AT_A_TIME / columns.length))
  const draw = columns.length > AT_A_TIME ? drawnSideBySide : drawn
  return inPieces(linesOf(columns, rows, widths, paint), page => draw(page, columns, widths), '\n', many)
}

function* linesOf(
  columns: GridColumn[],
  rows: Iterable<GridRow>,
  widths: number[],
  paint: Paint,
): Generator<Line> {
  const names = columns.map(({ name }) => name)
  yield fold(names, columns, widths).map(name => paint.heading(name))
  yield spanning(columns, paint.faint('─'.repeat(total(widths) - GAP)))
  for (const row of rows)
    yield 'heading' in row ? spanning(columns, row.heading) : fold(row.cells, columns, widths)
}

/** A text for each column, or one cell over all of them. */
type Line = string[] | [{ colSpan: number; content: string; hAlign: 'left' }]

/** Lines of very many columns: some of the columns, then those beside them. */
function drawnSideBySide(lines: readonly Line[], columns: GridColumn[], widths: number[]): string {
  return lines.map(line => lineSideBySide(line, columns, widths)).join('\n')
}

function lineSideBySide([first, ...rest]: Line, columns: GridColumn[], widths: number[]): string {
  if (typeof first !== 'string') return drawn([[first.content]], [{ name: '' }], [total(widths)])
  const cells = ofOneHeight([first, ...(rest as string[])])
  const blocks = Array.from({ length: Math.ceil(columns.length / AT_A_TIME) }, (_, at) => {
    const within = [at * AT_A_TIME, (at + 1) * AT_A_TIME]
    return grid([cells.slice(...within)], columns.slice(...within), widths.slice(...within)).split('\n')
  })
  return blocks[0].map((_, at) => withoutBlanksAtEnd(blocks.map(block => block[at]).join(''))).join('\n')
}

/** Each with as many lines as the one that has most. */
function ofOneHeight(cells: string[]): string[] {
  const heights = cells.map(cell => cell.split('\n').length)
  const height = heights.reduce((most, one) => Math.max(most, one))
  return cells.map((cell, at) => cell + '\n'.repeat(height - heights[at]))
}

function drawn(lines: readonly Line[], columns: GridColumn[], widths: number[]): string {
  return grid(lines, columns, widths).split('\n').map(withoutBlanksAtEnd).join('\n')
}

function grid(lines: readonly Line[], columns: GridColumn[], widths: number[]): string {
  const table = new CliTable({
    chars: NO_LINES,
    style: { 'padding-left': 0, 'padding-right': GAP, head: [], border: [] },
    colWidths: widths,
    colAligns: columns.map(column => (column.right ? 'right' : 'left')),
  })
  table.push(...lines)
  return table.toString()
}

function spanning(columns: GridColumn[], content: string): Line {
  return [{ colSpan: columns.length, content, hAlign: 'left' }]
}

/** The text of columns that may wrap in as many lines as it takes, all behind the margin of the first. */
function fold(cells: string[], columns: GridColumn[], widths: number[]): string[] {
  return cells.map((cell, at) => {
    const room = widths[at] - GAP
    if (!columns[at].wraps || shownWidth(cell) <= room) return cell
    const words = cell.trimStart()
    const margin = ' '.repeat(cell.length - words.length)
    return hanging(margin, wordsInPieces(words, room - margin.length), room).join('\n')
  })
}

/** A word that is longer than the line goes on in the next. */
function wordsInPieces(words: string, room: number): string {
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
