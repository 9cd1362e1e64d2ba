import type { Column, Rows } from '../extracts/column.ts'
import { readDay } from '../extracts/values/day.ts'
import { isUnreadable } from '../extracts/values/value.ts'
import { type Day, NO_DAY } from '../foundations/day.ts'

/** Columns that tell a birthday, the surer first, whether the dataset names them or not. */
export const BIRTHDAY_COLUMNS = ['date_of_birth', 'expected_date_of_birth'] as const

/** When children were born, told on a row itself or on any other of the same child. */
export interface Birthdays {
  /** Of the child of each row; `undefined` where nothing is known of any. */
  of(rows: Rows): ((row: number) => Day) | undefined
  /** As the rows themselves tell it. */
  toldBy(rows: Rows): ((row: number) => Day) | undefined
  /** As it was first told of a child, by the child's code. */
  first: Int32Array
}

/** The rows in which birthdays are looked for, those believed first in front. */
export function birthdaysOf(all: readonly Rows[]): Birthdays {
  const told = new Map(all.map(rows => [rows, toldBy(rows)]))
  const first = firstTold(told)
  const known = first.some(day => day !== NO_DAY)
  return {
    first,
    toldBy: rows => told.get(rows),
    of(rows) {
      const children = childrenOf(rows)
      const own = told.get(rows)
      if (children === undefined || !known) return own
      return row => {
        const day = own?.(row) ?? NO_DAY
        if (day !== NO_DAY) return day
        return children[row] === -1 ? NO_DAY : first[children[row]]
      }
    },
  }
}

/** The codes of the children that rows are about: the same for the same child in every extract. */
export function childrenOf(rows: Rows): Int32Array | undefined {
  const column = rows.columns.get('child_id')
  return column?.kind === 'id' ? column.codes : undefined
}

/** How many codes of children there are. */
export function childCodes(rows: Rows): number {
  const column = rows.columns.get('child_id')
  return column?.kind === 'id' ? column.dictionary.size : 0
}

function firstTold(told: ReadonlyMap<Rows, ((row: number) => Day) | undefined>): Int32Array {
  const size = Math.max(0, ...[...told.keys()].map(childCodes))
  const first = new Int32Array(size).fill(NO_DAY)
  for (const [rows, birthday] of told) {
    const children = childrenOf(rows)
    if (children === undefined || birthday === undefined) continue
    for (let row = 0; row < rows.count; row++) {
      const child = children[row]
      if (child !== -1 && first[child] === NO_DAY) first[child] = birthday(row)
    }
  }
  return first
}

function toldBy({ columns }: Rows): ((row: number) => Day) | undefined {
  const [born, expected] = BIRTHDAY_COLUMNS.map(name => daysIn(columns.get(name)))
  if (born === undefined || expected === undefined) return born ?? expected
  return row => (born(row) === NO_DAY ? expected(row) : born(row))
}

/** Where no dataset names the column, it is read as it is written, so that no row is refused for it. */
function daysIn(column: Column | undefined): ((row: number) => Day) | undefined {
  if (column?.kind === 'day') return row => column.days[row]
  if (column?.kind !== 'category') return undefined
  const { codes, dictionary } = column
  const days = Int32Array.from({ length: dictionary.size }, (_, code) => {
    const reading = readDay(dictionary.text(code))
    return isUnreadable(reading) ? NO_DAY : reading.first
  })
  return row => (codes[row] === -1 ? NO_DAY : days[codes[row]])
}
