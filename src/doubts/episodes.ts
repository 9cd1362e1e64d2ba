import { type Groups, groupRows, orderByDay } from '../engine/tables/order.ts'
import { daysOf, type Table } from '../engine/tables/table.ts'
import { NO_DAY } from '../foundations/day.ts'
import { childCodes, childrenOf } from './birthdays.ts'

/** Datasets of which a child has one episode at a time. */
export const ONE_AT_A_TIME = ['cp_plans', 'cin_plans', 'cin', 'cic', 'assessments', 'private_fostering']

/** The episodes of an extract, those of each child in the order in which they start. */
export interface Episodes {
  starts: Int32Array
  /** `NO_DAY` while it is open. */
  ends: Int32Array
  ofChild: Groups
}

/** Sorts them: ask the county, which does so once. */
export function episodesOf(table: Table): Episodes | undefined {
  const [start, end] = table.dataset.episode ?? []
  const children = childrenOf(table.rows)
  const starts = start === undefined ? undefined : daysOf(table, start)
  const ends = end === undefined ? undefined : daysOf(table, end)
  if (!children || !starts || !ends) return undefined
  const ofChild = groupRows(orderByDay(starts), children, childCodes(table.rows))
  return { starts, ends, ofChild }
}

/** Calls for every child that has several episodes, with its rows in order. */
export function eachChildWithSeveral({ ofChild, starts }: Episodes, call: (rows: Int32Array) => void): void {
  const { starts: places, rows } = ofChild
  for (let child = 0; child + 1 < places.length; child++) {
    if (places[child + 1] - places[child] < 2) continue
    const own = rows.subarray(places[child], places[child + 1])
    call(starts[own[own.length - 1]] === NO_DAY ? own.filter(row => starts[row] !== NO_DAY) : own)
  }
}

/** The rows of one child, in order; none for a row without a child. */
export function rowsOfChild({ ofChild: { starts, rows } }: Episodes, child: number): Int32Array {
  if (child < 0 || child + 1 >= starts.length) return new Int32Array(0)
  return rows.subarray(starts[child], starts[child + 1])
}
