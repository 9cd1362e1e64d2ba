import CliTable from 'cli-table3'
import type { Paint } from './paint.ts'

export interface GridColumn {
  name: string
  right?: boolean
  /** May be made narrower, its text wrapped; the others keep the width of their content. */
  wraps?: boolean
}

/** A row of cells, or a heading over the rows that follow. */
export type GridRow = { cells: string[] } | { heading: string }

const GAP = 2
const NARROWEST = 12
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
  const widths = fitted(columns, rows, width)
  const head = columns.map(column => paint.heading(column.name))
  const rule = spanning(columns, paint.faint('─'.repeat(total(widths) - GAP)))
  const body = rows.map(row => ('heading' in row ? spanning(columns, row.heading) : row.cells))
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
    wordWrap: true,
  })
  table.push(...lines)
  return table
    .toString()
    .split('\n')
    .map(line => line.replace(/[ ]+((?:\u001b\[\d+m)*)$/, '$1'))
    .join('\n')
}

function spanning(columns: GridColumn[], content: string): CliTable.Cell[] {
  return [{ colSpan: columns.length, content, hAlign: 'left' }]
}

/** As wide as their content; where that is too wide together, what may wrap gives way evenly. */
function fitted(columns: GridColumn[], rows: GridRow[], width: number): number[] {
  const widths = columns.map((column, at) => contentWidth(column.name, rows, at) + GAP)
  widths[widths.length - 1] += Math.max(0, Math.min(longestHeading(rows), width) - (total(widths) - GAP))
  let excess = total(widths) - GAP - width
  while (excess > 0) {
    const widest = widestWrapping(columns, widths)
    if (widest === undefined) break
    widths[widest] -= 1
    excess -= 1
  }
  return widths
}

function widestWrapping(columns: GridColumn[], widths: number[]): number | undefined {
  let widest: number | undefined
  for (const [at, column] of columns.entries()) {
    if (!column.wraps || widths[at] <= NARROWEST + GAP) continue
    if (widest === undefined || widths[at] > widths[widest]) widest = at
  }
  return widest
}

function contentWidth(name: string, rows: GridRow[], at: number): number {
  return rows.reduce((most, row) => Math.max(most, 'cells' in row ? shown(row.cells[at]) : 0), name.length)
}

function longestHeading(rows: GridRow[]): number {
  return rows.reduce((most, row) => Math.max(most, 'heading' in row ? shown(row.heading) : 0), 0)
}

/** How many columns a text takes; colours take none. */
function shown(text: string): number {
  return [...text.replace(/\u001b\[\d+m/g, '')].length
}

function total(widths: number[]): number {
  return widths.reduce((sum, width) => sum + width, 0)
}
