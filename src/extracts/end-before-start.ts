import { NO_DAY } from '../foundations/day.ts'
import { shown } from './extract-problems.ts'
import { NO_TIME } from './values/time.ts'
import type { Unreadable } from './values/value.ts'

type Values = ArrayLike<number>

/** Is the later day before the earlier one? By day, and on one day by time where both have one. */
export function before(
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

export function endBeforeStart(earlier: string): Unreadable {
  return { code: 'end-before-start', found: `a day before ${shown(earlier)}`, expected: 'one on or after it' }
}
