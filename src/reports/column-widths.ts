export interface GridColumn {
  name: string
  right?: boolean
  /** May be made narrower, its text wrapped; the others keep the width of their content. */
  wraps?: boolean
}

/** Takes a column of the screen for each of its letters: most cells of a long table. */
const PLAIN = /^[ -~]*$/

/** A row of cells, or a heading over the rows that follow. */
export type GridRow = { cells: string[] } | { heading: string }

/** Between two columns. */
export const GAP = 2
const NARROWEST = 12

/** As wide as their content; where that is too wide together, what may wrap gives way evenly, words last. */
export function fittedWidths(columns: GridColumn[], rows: Iterable<GridRow>, width: number): number[] {
  const widths = widestOf(columns, rows, shownWidth)
  widths[widths.length - 1] += Math.max(0, Math.min(longestHeading(rows), width) - (total(widths) - GAP))
  if (total(widths) - GAP <= width) return widths
  narrow(widths, width, columns, widestOf(columns, rows, longestWord))
  narrow(widths, width, columns, [])
  return widths
}

/** Of each column, the name among its cells, with the gap after it. */
function widestOf(
  columns: GridColumn[],
  rows: Iterable<GridRow>,
  widthOf: (text: string) => number,
): number[] {
  const widths = columns.map(({ name }) => widthOf(name))
  for (const row of rows)
    if ('cells' in row)
      for (let at = 0; at < widths.length; at++) widths[at] = Math.max(widths[at], widthOf(row.cells[at]))
  return widths.map(width => width + GAP)
}

/** One column of the screen after the other is taken from the widest that may wrap. */
function narrow(widths: number[], width: number, columns: GridColumn[], narrowest: number[]): void {
  for (let excess = total(widths) - GAP - width; excess > 0; excess -= 1) {
    const giving = [...widths.keys()].filter(
      at => columns[at].wraps && widths[at] > Math.max(NARROWEST + GAP, narrowest[at] ?? 0),
    )
    if (giving.length === 0) return
    widths[giving.reduce((most, at) => (widths[at] > widths[most] ? at : most))] -= 1
  }
}

/** The margin counts as part of the first word. */
function longestWord(text: string): number {
  return Math.max(...text.match(/^ *\S*|\S+/g)!.map(shownWidth))
}

function longestHeading(rows: Iterable<GridRow>): number {
  let longest = 0
  for (const row of rows) if ('heading' in row) longest = Math.max(longest, shownWidth(row.heading))
  return longest
}

/** How many columns of the screen a text takes; colours take none. */
export function shownWidth(text: string): number {
  if (PLAIN.test(text)) return text.length
  return [...text.replace(/\u001b\[\d+m/g, '')].length
}

export function total(widths: number[]): number {
  return widths.reduce((sum, width) => sum + width, 0)
}
