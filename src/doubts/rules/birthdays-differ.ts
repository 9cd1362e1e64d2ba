import { rowsWhere } from '../../engine/tables/select.ts'
import { NO_DAY } from '../../foundations/day.ts'
import { childrenOf } from '../birthdays.ts'
import type { County } from '../county.ts'
import type { DoubtRule, Readings } from '../doubt.ts'

/** The earliest one stands, as where a list of children tells several; whichever is wrong, the others are doubted. */
export const birthdaysDiffer: DoubtRule = {
  id: 'birthdays-differ',
  found: 'another birthday than the extracts give the same child elsewhere',
  effect: 'counted; in figures of an age each row goes by its own birthday',
  advice: 'look up the birthday; where two children share an id, every count of children has one too few',
  statutory: 'SSDA903 203',
  why: 'A child has one birthday.',
  look: county =>
    [...county.lists, ...county.tables.values()].flatMap(table => {
      const rows = rowsUnlikeEarliest(table, county)
      return rows === undefined || rows.length === 0 ? [] : [{ table, rows }]
    }),
}

function rowsUnlikeEarliest({ rows }: Readings, { birthdays }: County): Int32Array | undefined {
  const children = childrenOf(rows)
  const told = birthdays.toldBy(rows)
  if (children === undefined || told === undefined) return undefined
  return rowsWhere(rows.count, row => {
    const born = told(row)
    return born !== NO_DAY && children[row] !== -1 && born !== birthdays.earliest[children[row]]
  })
}
