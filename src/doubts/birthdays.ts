import type { Column, Rows } from '../extracts/column.ts'
import { readDay } from '../extracts/values/day.ts'
import { isUnreadable } from '../extracts/values/value.ts'
import { type Day, NO_DAY } from '../foundations/day.ts'
import { remembered } from '../foundations/remembered.ts'

/** Columns that tell a birthday, the surer first, whether the dataset names them or not. */
export const BIRTHDAY_COLUMNS = ['date_of_birth', 'expected_date_of_birth'] as const

type DayOfRow = (row: number) => Day

/** When children were born, told on a row itself or on any other of the same child. */
export interface Birthdays {
  /** Of the child of each row; where nobody tells it, when the birth was expected. */
  of(rows: Rows): DayOfRow
  /** As the rows themselves tell it, if they do. */
  toldBy(rows: Rows): DayOfRow | undefined
  /** The earliest that is told of a child, by the child's code: the one that a list of children brings. */
  earliest: Int32Array
}

/** Looks for birthdays in all of these. */
export function birthdaysOf(all: readonly Rows[]): Birthdays {
  const toldBy = remembered((rows: Rows) => daysIn(rows.columns.get(BIRTHDAY_COLUMNS[0])))
  const earliest = earliestTold(all, toldBy)
  return {
    earliest,
    toldBy,
    of(rows) {
      const children = childrenOf(rows)
      const own = toldBy(rows)
      const elsewhere =
        children && ((row: number) => (children[row] === -1 ? NO_DAY : earliest[children[row]]))
      const expected = daysIn(rows.columns.get(BIRTHDAY_COLUMNS[1]))
      return firstKnown([own, elsewhere, expected].filter(day => day !== undefined))
    },
  }
}

function firstKnown(ways: readonly DayOfRow[]): DayOfRow {
  return row => {
    for (const way of ways) {
      const day = way(row)
      if (day !== NO_DAY) return day
    }
    return NO_DAY
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

function earliestTold(all: readonly Rows[], toldBy: Birthdays['toldBy']): Int32Array {
  const earliest = new Int32Array(Math.max(0, ...all.map(childCodes))).fill(NO_DAY)
  for (const rows of all) {
    const children = childrenOf(rows)
    const birthday = toldBy(rows)
    if (children === undefined || birthday === undefined) continue
    for (let row = 0; row < rows.count; row++) {
      const child = children[row]
      const born = child === -1 ? NO_DAY : birthday(row)
      if (born !== NO_DAY && (earliest[child] === NO_DAY || born < earliest[child])) earliest[child] = born
    }
  }
  return earliest
}

/** Where no dataset names the column, it is read as it is written, so that no row is refused for it. */
function daysIn(column: Column | undefined): DayOfRow | undefined {
  if (column?.kind === 'day') return row => column.days[row]
  if (column?.kind !== 'category') return undefined
  const { codes, dictionary } = column
  const days = Int32Array.from({ length: dictionary.size }, (_, code) => {
    const reading = readDay(dictionary.text(code))
    return isUnreadable(reading) ? NO_DAY : reading.first
  })
  return row => (codes[row] === -1 ? NO_DAY : days[codes[row]])
}
