import { stringify } from 'csv-stringify/sync'
import { remembered } from '../foundations/remembered.ts'
import { withoutFormula } from './formula.ts'
import { inPieces, type Text } from './pieces.ts'
import type { Cell, LongSheet } from './sheet.ts'
import { visible } from './visible.ts'

/** The sheet as CSV: a header line, LF line ends, quotes only where a cell needs them. */
export function csvText(sheet: LongSheet): Text {
  return delimited(sheet, ',')
}

/** The same with tabs in between, as spreadsheets take it from the clipboard. */
export function tsvText(sheet: LongSheet): Text {
  return delimited(sheet, '\t')
}

function* delimited({ columns, rows }: LongSheet, delimiter: string): Generator<string> {
  const field = (text: string) => (PLAIN.test(text) ? text : quotedWhereNeeded(text, delimiter))
  /** Words may come from an extract or a plan; numbers, negative ones too, stay as they are. */
  const words = remembered((text: string) => field(withoutFormula(text)))
  const line = (fields: string[]) => `${fields.join(delimiter)}\n`
  const cell = ({ kind, text }: Cell) => (kind === 'text' ? words(text) : field(text))
  yield line(columns.map(({ name }) => words(visible(name))))
  yield* inPieces(rows, piece => piece.map(row => line(row.map(cell))).join(''))
}

/** Stands in every CSV as it is: most cells of a long sheet, which need not be looked at further. */
const PLAIN = /^[\w.-]*$/

function quotedWhereNeeded(text: string, delimiter: string): string {
  return stringify([[text]], { delimiter, record_delimiter: '\n', eof: false })
}
