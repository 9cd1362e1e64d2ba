import type { MomentColumn } from '../../extracts/column.ts'
import { addMonths, type Day, NO_DAY } from '../../foundations/day.ts'
import { Refusal } from '../../foundations/problem.ts'
import { addWorkingDays } from '../../foundations/working-days.ts'
import type { Duration, Point } from '../../indicators/definition.ts'
import { columnOf, daysOf, placeOf, type Table } from '../tables/table.ts'
import type { Frame, Scene } from './compile.ts'

/** The day of a point, or `NO_DAY`. */
export type DayOf = (row: number, asker: number, frame: Frame) => Day

export interface CompiledPoint {
  day: DayOf
  /** Minutes since 1 January 1970 where the point has a time, else `NaN`. Absent where it never has. */
  minutes?: (row: number, asker: number) => number
  windowed: boolean
}

const MINUTES_A_DAY = 1440

export function compilePoint(point: Point, scene: Scene): CompiledPoint {
  if (point.point === 'the end') return { day: (_row, _asker, frame) => frame.end, windowed: true }
  const table = point.of === 'asker' ? scene.asker : scene.table
  const days = table && daysOf(table, point.column)
  if (table === undefined || days === undefined) return { day: () => NO_DAY, windowed: false }
  const own = point.of === 'row'
  const plain = (row: number, asker: number): Day => days[own ? row : asker]
  const minutes = minutesOf(table, point.column)
  if (point.point === 'column') {
    const at = minutes && ((row: number, asker: number) => minutes(own ? row : asker))
    return { day: plain, windowed: false, ...(at && { minutes: at }) }
  }
  return { day: later(point.duration, plain, minutes, own, table), windowed: false }
}

/** The day so long after a point: `45 working days after` is that working day itself. */
function later(
  duration: Duration,
  plain: (row: number, asker: number) => Day,
  minutes: ((row: number) => number) | undefined,
  own: boolean,
  table: Table,
): DayOf {
  return (row, asker) => {
    const day = plain(row, asker)
    if (day === NO_DAY) return NO_DAY
    const instant = duration.unit === 'hours' && minutes ? minutes(own ? row : asker) : Number.NaN
    if (!Number.isNaN(instant)) return Math.floor((instant + duration.count * 60) / MINUTES_A_DAY)
    return withPlace(table, own ? row : asker, () => dayAfter(day, duration))
  }
}

/** The day so long after a day. Hours without a time of day are days (72 hours are 3 days). */
export function dayAfter(day: Day, { count, unit }: Duration): Day {
  switch (unit) {
    case 'months':
      return addMonths(day, count)
    case 'working days':
      return addWorkingDays(day, count)
    case 'weeks':
      return day + 7 * count
    case 'hours':
      return day + Math.floor(count / 24)
    case 'days':
      return day + count
  }
}

function minutesOf(table: Table, name: string): ((row: number) => number) | undefined {
  const column = columnOf(table, name)
  if (column?.kind !== 'moment' || !hasTimes(column)) return undefined
  return row =>
    column.days[row] === NO_DAY || column.minutes[row] === -1
      ? Number.NaN
      : column.days[row] * MINUTES_A_DAY + column.minutes[row]
}

/** A column whose times are all midnight has no times. */
function hasTimes(column: MomentColumn): boolean {
  return column.minutes.some(minutes => minutes > 0)
}

/** Gives a refusal the file and line of the row that it is about. */
export function withPlace<T>(table: Table, row: number, work: () => T): T {
  try {
    return work()
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    throw new Refusal(refusal.problems.map(problem => ({ ...placeOf(table.rows, row), ...problem })))
  }
}
