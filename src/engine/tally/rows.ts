import { NO_DAY } from '../../foundations/day.ts'
import { type Frame, isAlways, type Test } from '../conditions/compile.ts'
import { firstWhere, rowsByDay } from '../tables/order.ts'
import { rowsAmong, rowsWhere } from '../tables/select.ts'
import type { Tie } from './tally.ts'

const ANY_FRAME: Frame = { start: 0, end: 0, populationYear: 0 }

/** Whether a row is an event of the window, or open at its end. */
export function isTied(tie: Tie): Test {
  if (tie.by === 'event')
    return (row, _asker, { start, end }) => tie.days[row] >= start && tie.days[row] <= end
  if (tie.by === 'stock')
    return (row, _asker, { end }) =>
      tie.starts[row] !== NO_DAY && tie.starts[row] <= end && tie.until[row] > end
  return () => true
}

/**
 * Rows that meet the conditions which do not depend on the window. Of events only those within some
 * window, of episodes only those open at the end of one are asked; they come in the order of their days.
 */
export function rowsThatMatter(
  tie: Tie,
  count: number,
  steps: readonly { frame: Frame }[],
  fixed: Test,
): Int32Array {
  const ends = steps.map(({ frame }) => frame.end)
  const last = Math.max(...ends)
  if (tie.by === 'event') {
    const first = Math.min(...steps.map(({ frame }) => frame.start))
    const rows = rowsOnDays(tie.days, first, last)
    return isAlways(fixed) ? rows : rowsAmong(rows, row => fixed(row, -1, ANY_FRAME))
  }
  if (tie.by === 'stock') {
    const first = Math.min(...ends)
    const { starts, until } = tie
    return rowsAmong(
      rowsOnDays(starts, NO_DAY + 1, last),
      row => until[row] > first && until[row] > starts[row] && fixed(row, -1, ANY_FRAME),
    )
  }
  return rowsWhere(count, row => fixed(row, -1, ANY_FRAME))
}

/** The rows whose day lies from `first` to `last`. */
function rowsOnDays(days: Int32Array, first: number, last: number): Int32Array {
  const rows = rowsByDay(days)
  const from = firstOnOrAfter(rows, days, first)
  return rows.subarray(from, firstOnOrAfter(rows, days, last + 1))
}

function firstOnOrAfter(rows: Int32Array, days: Int32Array, day: number): number {
  return firstWhere(0, rows.length, i => days[rows[i]] >= day)
}
