import { eventColumns } from '../engine/tables/coverage.ts'
import { rowsWhere } from '../engine/tables/select.ts'
import { daysOf, type Table } from '../engine/tables/table.ts'
import { type Day, NO_DAY } from '../foundations/day.ts'
import type { County } from './county.ts'

/** The rows whose event and whose child's birthday are so; the event of an episode is its start. */
export function rowsByBirthday(
  table: Table,
  { birthdays }: County,
  test: (born: Day, event: Day) => boolean,
): Int32Array | undefined {
  const events = eventColumns(table.dataset)
    .slice(0, 1)
    .map(name => daysOf(table, name))[0]
  const birthday = birthdays.of(table.rows)
  if (events === undefined) return undefined
  return rowsWhere(table.rows.count, row => {
    const born = birthday(row)
    return born !== NO_DAY && events[row] !== NO_DAY && test(born, events[row])
  })
}
