import { rowsWhere } from '../../engine/tables/select.ts'
import { daysOf, type Table } from '../../engine/tables/table.ts'
import { type Day, isoDay } from '../../foundations/day.ts'
import type { DoubtRule } from '../doubt.ts'

/** What starts after it too is another rule's. */
export const endAfterExtract: DoubtRule = {
  id: 'end-after-extract',
  found: 'an end after the end of the extract',
  effect:
    'open until that day; unless the coverage is configured, the extract seems to go on to it, and years that it does not hold are shown without a note',
  advice: 'leave the end blank while it is only planned',
  statutory: { cp_plans: 'CIN census 8930', cin_plans: 'CIN census 4013', cic: 'SSDA903 354' },
  why: 'An end that is planned has not happened.',
  look: county =>
    [...county.tables.values()].flatMap(table => {
      const reach = county.reach(table)
      const rows = reach && endsAfter(table, reach.end)
      if (!reach || !rows || rows.length === 0) return []
      return [{ table, rows, found: `an end after ${isoDay(reach.end)}, where the extract ends` }]
    }),
}

function endsAfter(table: Table, end: Day): Int32Array | undefined {
  const [starts, ends] = (table.dataset.episode ?? []).map(name => daysOf(table, name))
  return starts && ends && rowsWhere(ends.length, row => ends[row] > end && starts[row] <= end)
}
