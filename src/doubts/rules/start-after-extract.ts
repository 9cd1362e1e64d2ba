import { eventColumns } from '../../engine/tables/coverage.ts'
import { rowsWhere } from '../../engine/tables/select.ts'
import { daysOf, type Table } from '../../engine/tables/table.ts'
import { type Day, isoDay } from '../../foundations/day.ts'
import type { DoubtRule } from '../doubt.ts'

export const startAfterExtract: DoubtRule = {
  id: 'start-after-extract',
  found: 'a start after the end of the extract',
  effect:
    'in no figure up to that end; unless the coverage is configured, the extract seems to go on to this day, and years that it does not hold are shown without a note',
  advice: 'correct the day, or leave out rows of what is still to come',
  statutory: { referrals: 'CIN census 8600', cp_plans: 'CIN census 8720', cin_plans: 'CIN census 4010' },
  why: 'What has not happened yet cannot be counted.',
  look: county =>
    [...county.tables.values()].flatMap(table => {
      const reach = county.reach(table)
      const rows = reach && startsAfter(table, reach.end)
      if (!reach || !rows || rows.length === 0) return []
      return [{ table, rows, found: `a start after ${isoDay(reach.end)}, where the extract ends` }]
    }),
}

function startsAfter(table: Table, end: Day): Int32Array | undefined {
  const [start] = eventColumns(table.dataset)
  const days = start === undefined ? undefined : daysOf(table, start)
  return days && rowsWhere(days.length, row => days[row] > end)
}
