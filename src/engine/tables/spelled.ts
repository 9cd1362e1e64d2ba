import type { Column, Dictionary } from '../../extracts/column.ts'
import { amount, amountText } from '../../foundations/amount.ts'

/** The values of a column as groups of rows: a flag is `yes` or `no`, a number its digits; -1 is no value. */
export function spelledCodes(column: Column, dictionary: Dictionary): Int32Array | undefined {
  switch (column.kind) {
    case 'id':
    case 'category':
      return column.codes
    case 'flag':
      return Int32Array.from(column.flags, flag =>
        flag === -1 ? -1 : dictionary.code(flag === 1 ? 'yes' : 'no'),
      )
    case 'number':
      return Int32Array.from(column.units, units =>
        Number.isNaN(units) ? -1 : dictionary.code(amountText(amount(units, column.scale))),
      )
    case 'year':
      return Int32Array.from(column.years, year => (year === -1 ? -1 : dictionary.code(String(year))))
    case 'ages':
      return column.from.reduce((codes, from, row) => {
        codes[row] = from === -1 ? -1 : dictionary.code(agesText(from, column.to[row]))
        return codes
      }, new Int32Array(column.from.length))
    default:
      return undefined
  }
}

/** An open end is 255. */
function agesText(from: number, to: number): string {
  if (to === 255) return `${from}+`
  return from === to ? String(from) : `${from}-${to}`
}
