import type { Lookup } from '../../datasets/dataset.ts'
import { rowsWhere } from '../../engine/tables/select.ts'
import { codesOf, daysOf, type Table, type Tables } from '../../engine/tables/table.ts'
import { NO_DAY } from '../../foundations/day.ts'
import type { DoubtRule, Sighting } from '../doubt.ts'

export const idNotThere: DoubtRule = {
  id: 'id-not-there',
  found: 'an id that the extract it leads to does not have',
  effect: 'left out of figures that count from there, which say so in a note',
  advice: 'look whether that extract reaches back far enough, and has every area',
  why: 'The day from which time is counted stands in the other extract.',
  look: ({ tables }) => [...tables.values()].flatMap(table => lookedUpIn(table, tables)),
}

/** An assessment's referral; what is joined by the child alone need not have one. */
function lookedUpIn(table: Table, tables: Tables): Sighting[] {
  return Object.entries(table.dataset.columns).flatMap(([name, { lookup }]) => {
    const rows = lookup?.upTo === undefined && lookup ? withoutMatch(table, name, lookup, tables) : undefined
    if (lookup === undefined || rows === undefined || rows.length === 0) return []
    return [{ table, rows, found: `a ${lookup.same} that ${lookup.of} does not have` }]
  })
}

function withoutMatch(
  table: Table,
  name: string,
  { of, same }: Lookup,
  tables: Tables,
): Int32Array | undefined {
  const other = tables.get(of)
  const ids = codesOf(table, same)
  const brought = daysOf(table, name)
  if (other === undefined || codesOf(other, same) === undefined || !ids || !brought) return undefined
  return rowsWhere(ids.length, row => ids[row] !== -1 && brought[row] === NO_DAY)
}
