import { type Amount, amountText, unitsText } from '../foundations/amount.ts'
import { remembered } from '../foundations/remembered.ts'
import { madeAnew } from './pieces.ts'
import { visible } from './visible.ts'

/**
 * One value of a report.
 * `text`: words, perhaps somebody else's, so never to be trusted by a spreadsheet or a terminal.
 * `number`: `text` as shown; `json` the same number as JSON writes it.
 * `symbol`: `[z]` stands where there is no number.
 * `none`: by nature no number here (the denominator of a count).
 */
export type Cell =
  | { kind: 'text'; text: string }
  | { kind: 'number'; text: string; json: string }
  | { kind: 'symbol'; text: string }
  | { kind: 'none'; text: '' }

export interface Column {
  name: string
  /** Right-aligned in tables. */
  numeric?: boolean
  /** May be wrapped where the table is too wide. */
  wraps?: boolean
  /** Left out of a table for reading. */
  detail?: boolean
}

/** What every format is printed from: columns, and rows of as many cells. */
export interface Sheet {
  columns: Column[]
  rows: Cell[][]
}

/** A sheet of which a row is made when it is asked for and then let go: there may be hundreds of thousands. */
export interface LongSheet {
  columns: Column[]
  /** Made anew each time that they are gone through. */
  rows: Iterable<Cell[]>
}

/** With all of its rows at once. */
export function withAllRows({ columns, rows }: LongSheet): Sheet {
  return { columns, rows: [...rows] }
}

/** A row for each of many, for a long sheet. */
export function rowsOf<Told>(every: readonly Told[], cellsOf: (told: Told) => Cell[]): Iterable<Cell[]> {
  return madeAnew(every, told => [cellsOf(told)])
}

export const NONE: Cell = { kind: 'none', text: '' }

/** Words as they may be shown. The same cell for the same words: few different ones fill a long sheet. */
export const words: (text: string | undefined) => Cell = remembered(text => ({
  kind: 'text',
  text: visible(text ?? ''),
}))

export function wholeNumber(value: number | bigint): Cell {
  return { kind: 'number', text: String(value), json: String(value) }
}

/** Exact, with no more digits than it needs: a numerator, a denominator. */
export function exact(value: Amount): Cell {
  const text = amountText(value)
  return { kind: 'number', text, json: text }
}

/** With all the digits of its scale: a value rounded at the indicator's decimals. */
export function withDecimals(value: Amount): Cell {
  const text = unitsText(value.units, value.scale)
  return { kind: 'number', text, json: text }
}

const PLAIN_NUMBER = /^-?\d+(,\d{3})*(\.\d+)?$/

/** A number as a plan prints it (`16,779`), or its word (`reduce`, `6-9`). */
export function printed(text: string | undefined): Cell {
  if (text === undefined) return NONE
  if (!PLAIN_NUMBER.test(text)) return words(text)
  return { kind: 'number', text, json: withoutLeadingZeros(text.replaceAll(',', '')) }
}

function withoutLeadingZeros(text: string): string {
  return text.replace(/^(-?)0+(?=\d)/, '$1')
}

export function symbol(letter: string): Cell {
  return { kind: 'symbol', text: `[${letter}]` }
}
