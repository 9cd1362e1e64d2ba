import type { HistoryTold } from '../figures/account.ts'
import type { Definition } from '../indicators/definition.ts'
import { readDuration } from '../indicators/points.ts'
import { filledTest } from './conditions/compare-values.ts'
import type { Frame } from './conditions/compile.ts'
import { dayAfter } from './conditions/points.ts'
import { columnOf, type Table, type Tables } from './tables/table.ts'

/** So many days an extract may begin late or end early without a note. */
export const GRACE_DAYS = 31

/** How far back the extract must reach for a window, and how far it does; `undefined` where no look-back is needed. */
export function historyOf(
  { about: { history } }: Definition,
  tables: Tables,
  frame: Frame,
): HistoryTold | undefined {
  const table = history && tables.get(history.of)
  const reach = history && readDuration(history.reach)
  if (history === undefined || table === undefined || reach === undefined) return undefined
  const { coverage } = table
  const starts = table.rows.count === 0 ? undefined : coverage?.start
  const filled = history.unless !== undefined && hasAnyValue(table, history.unless)
  return {
    dataset: history.of,
    reach: history.reach,
    before: frame.start,
    ...(starts !== undefined && { starts }),
    ...(history.unless !== undefined && { unless: { column: history.unless, filled } }),
    enough: filled || starts === undefined || dayAfter(starts, reach) <= frame.start + GRACE_DAYS,
  }
}

function hasAnyValue(table: Table, name: string): boolean {
  const filled = filledTest(columnOf(table, name))
  for (let row = 0; row < table.rows.count; row++) if (filled(row)) return true
  return false
}
