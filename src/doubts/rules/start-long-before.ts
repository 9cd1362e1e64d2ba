import { eventColumns } from '../../engine/tables/coverage.ts'
import { rowsWhere } from '../../engine/tables/select.ts'
import { daysOf, type Table } from '../../engine/tables/table.ts'
import { NO_DAY } from '../../foundations/day.ts'
import { type County, inEach } from '../county.ts'
import type { DoubtRule } from '../doubt.ts'

/** A configured coverage says from when on the extract speaks, and rows of before are in order. */
export const startLongBefore: DoubtRule = {
  id: 'start-long-before',
  found: 'a start more than ten years before all others',
  effect:
    'counted as open since then; the extract is taken to reach back to this day, so that no figure says how far it looks back',
  advice: 'look for a wrong century or decade',
  why: 'One wrong year hides that an extract does not reach back far enough.',
  look: county =>
    inEach(county, table => (table.coverageConfigured ? undefined : startsBefore(table, county))),
}

function startsBefore(table: Table, county: County): Int32Array | undefined {
  const [start] = eventColumns(table.dataset)
  const days = start === undefined ? undefined : daysOf(table, start)
  const reach = days && county.reach(table)
  return reach && rowsWhere(days.length, row => days[row] !== NO_DAY && days[row] < reach.start)
}
