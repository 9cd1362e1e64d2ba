import { stringify } from 'csv-stringify/sync'
import { withoutFormula } from './formula.ts'
import type { Cell, Sheet } from './sheet.ts'

/** The sheet as CSV: a header line, LF line ends, quotes only where a cell needs them. */
export function csvText({ columns, rows }: Sheet): string {
  const header = columns.map(column => withoutFormula(column.name))
  return stringify([header, ...rows.map(row => row.map(csvCell))], { record_delimiter: '\n', eof: true })
}

/** Words may come from an extract or a plan; numbers, negative ones too, stay as they are. */
function csvCell(cell: Cell): string {
  return cell.kind === 'text' ? withoutFormula(cell.text) : cell.text
}
