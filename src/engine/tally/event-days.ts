import { NO_DAY } from '../../foundations/day.ts'
import type { Duration, Point, Scope } from '../../indicators/definition.ts'
import type { Frame, Scene, Test } from '../conditions/compile.ts'
import { compilePoint } from '../conditions/points.ts'
import type { Grid } from '../grid.ts'
import { daysOf } from '../tables/table.ts'

/** The day of the event of each row; a limit (`45 working days after`) only where it can fall in a window. */
export function eventDays(point: Point, scene: Scene, grid: Grid): Int32Array {
  if (point.point === 'column')
    return daysOf(scene.table, point.column) ?? new Int32Array(scene.table.rows.count).fill(NO_DAY)
  const { day } = compilePoint(point, scene)
  const base = point.point === 'after' ? daysOf(scene.table, point.column) : undefined
  const days = new Int32Array(scene.table.rows.count).fill(NO_DAY)
  if (base === undefined || point.point !== 'after') return days
  const first = Math.min(...grid.steps.map(s => s.frame.start)) - longestDays(point.duration)
  const last = Math.max(...grid.steps.map(s => s.frame.end))
  const anyFrame: Frame = { start: 0, end: 0, populationYear: 0 }
  for (let row = 0; row < days.length; row++)
    if (base[row] >= first && base[row] <= last) days[row] = day(row, -1, anyFrame)
  return days
}

/** More days than the duration can ever take. */
function longestDays({ count, unit }: Duration): number {
  return { hours: count, days: count, weeks: 7 * count, months: 31 * count, 'working days': 2 * count + 30 }[
    unit
  ]
}

/** Tests whether the limit of a due cohort's row lies after the extract's last day. */
export function afterTheExtract(scope: Scope, scene: Scene, grid: Grid): Test | undefined {
  const end = scene.table.coverage?.end
  if (!scope.due || scope.when?.is !== 'in the window' || end === undefined) return undefined
  const days = eventDays(scope.when.point, scene, grid)
  return row => days[row] > end
}
