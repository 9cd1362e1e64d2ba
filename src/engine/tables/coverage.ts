import type { Dataset } from '../../datasets/dataset.ts'
import type { Rows } from '../../extracts/column.ts'
import { NO_DAY } from '../../foundations/day.ts'
import type { Window } from '../../foundations/period.ts'

/** From the earliest to the latest event of an extract: the days that it speaks for. */
export function coverageOf(rows: Rows, dataset: Dataset): Window | undefined {
  let start = 0x7fffffff
  let end = NO_DAY
  for (const name of eventColumns(dataset)) {
    const column = rows.columns.get(name)
    const [firsts, lasts] =
      column?.kind === 'day' || column?.kind === 'moment'
        ? [column.days, column.days]
        : column?.kind === 'period'
          ? [column.starts, column.ends]
          : []
    if (firsts === undefined || lasts === undefined) continue
    for (let row = 0; row < rows.count; row++) {
      if (firsts[row] !== NO_DAY && firsts[row] < start) start = firsts[row]
      if (lasts[row] > end) end = lasts[row]
    }
  }
  return end === NO_DAY ? undefined : { start, end }
}

/** The days on which something happens: an episode's start and end, else the days that every row must have. */
export function eventColumns(dataset: Dataset): string[] {
  if (dataset.episode !== undefined) return [...dataset.episode]
  return Object.entries(dataset.columns)
    .filter(([, { kind, required }]) => required === true && ['day', 'moment', 'period'].includes(kind))
    .map(([name]) => name)
}
