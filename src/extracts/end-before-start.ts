import { NO_DAY } from '../foundations/day.ts'
import type { Block } from './block.ts'
import type { ColumnBuilder } from './columns/builder.ts'
import type { ColumnRequest, ReadOptions } from './extract.ts'
import { shown } from './extract-problems.ts'
import { NO_TIME } from './values/time.ts'
import type { Unreadable } from './values/value.ts'

/** Refuses the rows of a block whose later day is before their earlier one. */
export function endsBeforeStarts(
  block: Block,
  requests: readonly ColumnRequest[],
  builders: readonly ColumnBuilder[],
  order: NonNullable<ReadOptions['order']>,
  base: number,
): void {
  const earlier = requests.findIndex(({ name }) => name === order.earlier)
  const later = requests.findIndex(({ name }) => name === order.later)
  if (earlier < 0 || later < 0) return
  const isBefore = before(builders[later].arrays(), builders[earlier].arrays())
  const why = endBeforeStart(order.earlier)
  for (let row = 0; row < block.rows; row++) if (isBefore(base + row)) block.refuse(row, later, why)
}

type Values = ArrayLike<number>

/** By day, and on one day by time where both have one. */
function before(
  [laterDays, laterTimes]: Values[],
  [earlierDays, earlierTimes]: Values[],
): (row: number) => boolean {
  return row => {
    const [later, earlier] = [laterDays[row], earlierDays[row]]
    if (later === NO_DAY || earlier === NO_DAY) return false
    if (later !== earlier || !laterTimes || !earlierTimes) return later < earlier
    return laterTimes[row] !== NO_TIME && earlierTimes[row] !== NO_TIME && laterTimes[row] < earlierTimes[row]
  }
}

function endBeforeStart(earlier: string): Unreadable {
  return { code: 'end-before-start', found: `a day before ${shown(earlier)}`, expected: 'one on or after it' }
}
