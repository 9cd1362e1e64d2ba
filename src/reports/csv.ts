import { stringify } from 'csv-stringify/sync'
import { withoutFormula } from './formula.ts'
import { inPieces } from './pieces.ts'
import type { Cell, Sheet } from './sheet.ts'

/** The sheet as CSV: a header line, LF line ends, quotes only where a cell needs them. */
export function csvText(sheet: Sheet): string {
  return delimited(sheet, ',')
}

/** The same with tabs in between, as spreadsheets take it from the clipboard. */
export function tsvText(sheet: Sheet): string {
  return delimited(sheet, '\t')
}

function delimited({ columns, rows }: Sheet, delimiter: string): string {
  const text = (lines: string[][]) => stringify(lines, { delimiter, record_delimiter: '\n', eof: true })
  const header = text([columns.map(column => withoutFormula(column.name))])
  return header + inPieces(rows, piece => text(piece.map(row => row.map(cellText))))
}

/** Words may come from an extract or a plan; numbers, negative ones too, stay as they are. */
function cellText(cell: Cell): string {
  return cell.kind === 'text' ? withoutFormula(cell.text) : cell.text
}
