import { stringify } from 'csv-stringify/sync'
import { remembered } from '../foundations/remembered.ts'
import { withoutFormula } from './formula.ts'
import type { Sheet } from './sheet.ts'

/** The sheet as CSV: a header line, LF line ends, quotes only where a cell needs them. */
export function csvText({ columns, rows }: Sheet): string {
  const field = remembered((text: string) => written(withoutFormula(text)))
  const lines = [columns.map(column => field(column.name)).join(',')]
  for (const row of rows)
    lines.push(row.map(cell => (cell.kind === 'text' ? field(cell.text) : written(cell.text))).join(','))
  return `${lines.join('\n')}\n`
}

/** What holds none of these is written as it stands; csv-stringify has the say of everything else. */
const PERHAPS_QUOTED = /[^\w .[\]-]/

function written(text: string): string {
  return PERHAPS_QUOTED.test(text) ? stringify([[text]], { record_delimiter: '\n', eof: false }) : text
}
