import { remembered } from '../foundations/remembered.ts'
import { withoutFormula } from './formula.ts'
import { inPieces } from './pieces.ts'
import type { Cell, Sheet } from './sheet.ts'

/** The sheet as CSV: a header line, LF line ends, quotes only where a cell needs them (RFC 4180). */
export function csvText(sheet: Sheet): string {
  return delimited(sheet, ',')
}

/** The same with tabs in between, as spreadsheets take it from the clipboard. */
export function tsvText(sheet: Sheet): string {
  return delimited(sheet, '\t')
}

function delimited({ columns, rows }: Sheet, delimiter: ',' | '\t'): string {
  const needsQuotes = delimiter === ',' ? /[",\r\n]/ : /["\t\r\n]/
  const quoted = (text: string) => (needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  /** Words may come from an extract or a plan; numbers, negative ones too, stay as they are. */
  const words = remembered((text: string) => quoted(withoutFormula(text)))
  const field = ({ kind, text }: Cell) => (kind === 'text' ? words(text) : quoted(text))
  const line = (fields: string[]) => `${fields.join(delimiter)}\n`
  const header = line(columns.map(({ name }) => words(name)))
  return header + inPieces(rows, piece => piece.map(row => line(row.map(field))).join(''))
}
