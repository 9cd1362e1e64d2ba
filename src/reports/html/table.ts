import { type Child, forEach, html, Markup, when } from './markup.ts'

export interface TableColumn {
  name: string
  /** Numbers stand under one another at the right. */
  kind?: 'number' | 'drawing'
  /** Its name is only for those who cannot see what is in it. */
  unseen?: boolean
  /** Stands even where it is empty, so that tables under one another have the same columns. */
  keep?: boolean
}

/** One row: its name, then a cell for each further column. A group stands over the rows that follow. */
export type TableRow = { name: Child; cells: Child[]; kind?: 'part' | 'whole' } | { group: Child }

/**
 * A table. Where the screen is narrow it is read row by row, each cell under its column's name, unless it
 * is `slim`: so few columns that it fits. The roles are spelled out because a table that is laid out anew
 * would lose them. Columns in which no row has anything are left out.
 */
export function table(
  caption: Child,
  columns: readonly TableColumn[],
  rows: Iterable<TableRow>,
  width: 'wide' | 'slim' = 'wide',
): Markup {
  const kept = keptOf(columns, rows)
  const head = kept.map(
    at => html`<th role="columnheader" scope="col"${classOf(columns[at])}>${headOf(columns[at])}</th>`,
  )
  return html`<table role="table" class="${width}">
${when(
  caption,
  words => html`<caption>${words}</caption>
`,
)}<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${forEach(rows, row => rowMarkup(row, kept, columns))}</tbody>
</table>`
}

/** All rows are gone through, so that their notes are numbered before any of them is written. */
function keptOf(columns: readonly TableColumn[], rows: Iterable<TableRow>): number[] {
  const filled = columns.map(({ keep }, at) => at === 0 || keep === true)
  for (const row of rows) for (const at of filled.keys()) filled[at] ||= hasCell(row, at)
  return [...filled.keys()].filter(at => filled[at])
}

function headOf({ name, unseen }: TableColumn): Markup {
  return unseen ? html`<span class="unseen">${name}</span>` : html`${name}`
}

function hasCell(row: TableRow, at: number): boolean {
  return 'cells' in row && !isBlank(row.cells[at - 1])
}

function isBlank(cell: Child): boolean {
  return cell === undefined || cell === '' || (cell instanceof Markup && cell.content === '')
}

function rowMarkup(row: TableRow, kept: readonly number[], columns: readonly TableColumn[]): Markup {
  if ('group' in row) {
    return html`<tr role="row" class="group"><th role="rowheader" scope="rowgroup" colspan="${kept.length}">${row.group}</th></tr>
`
  }
  const cells = kept.slice(1).map(at => cellMarkup(row.cells[at - 1], columns[at]))
  return html`<tr role="row"${row.kind === undefined ? '' : new Markup(` class="${row.kind}"`)}><th role="rowheader" scope="row">${row.name}</th>${cells}</tr>
`
}

function cellMarkup(cell: Child, column: TableColumn): Markup {
  const label = isBlank(cell) ? undefined : html` data-label="${column.name}"`
  return html`<td role="cell"${classOf(column)}${label}>${cell}</td>`
}

function classOf({ kind }: TableColumn): Markup | undefined {
  return kind === undefined ? undefined : html` class="${kind}"`
}
