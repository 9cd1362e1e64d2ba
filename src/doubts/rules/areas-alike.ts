import { AREA } from '../../datasets/dataset.ts'
import { rowsWhere } from '../../engine/tables/select.ts'
import { columnOf, type Table } from '../../engine/tables/table.ts'
import type { CodeColumn } from '../../extracts/column.ts'
import { shown } from '../../extracts/extract-problems.ts'
import { type AlikeNames, alikeNames } from '../area-names.ts'
import type { County } from '../county.ts'
import type { DoubtRule, Sighting } from '../doubt.ts'

/** So many pairs are told. */
const MOST_TOLD = 20

/** Areas are not personal: the two names are told. */
export const areasAlike: DoubtRule = {
  id: 'areas-alike',
  found: 'an area whose name looks like that of another one',
  effect:
    'each is an area of its own: its children are split between the two, and a population is found under one name alone',
  advice: 'write both alike; if they are two areas, leave them',
  why: 'Every other name of an area is another row of every table.',
  look(county) {
    const pairs = alikeNames(namesIn(county))
    return pairs.slice(0, MOST_TOLD).flatMap(pair => seen(pair, pairs.length, county))
  },
}

function namesIn(county: County): { name: string; rows: number }[] {
  const rows = new Map<string, number>()
  for (const { codes, dictionary } of areaColumns(county).values()) {
    const counts = new Float64Array(dictionary.size)
    for (let row = 0; row < codes.length; row++) if (codes[row] !== -1) counts[codes[row]]++
    counts.forEach((count, code) => {
      if (count > 0) rows.set(dictionary.text(code), (rows.get(dictionary.text(code)) ?? 0) + count)
    })
  }
  return [...rows].map(([name, count]) => ({ name, rows: count }))
}

/** Told of every extract that has the rarer name. */
function seen({ usual, rare }: AlikeNames, pairs: number, county: County): Sighting[] {
  const more = pairs > MOST_TOLD ? `; ${pairs} such pairs in all` : ''
  return [...areaColumns(county)].flatMap(([table, { codes, dictionary }]) => {
    const code = dictionary.find(rare)
    const rows = code === -1 ? new Int32Array(0) : rowsWhere(codes.length, row => codes[row] === code)
    return rows.length === 0
      ? []
      : [{ table, rows, found: `the area ${shown(rare)}, beside ${shown(usual)}${more}` }]
  })
}

function areaColumns({ tables }: County): Map<Table, CodeColumn> {
  return new Map(
    [...tables.values()].flatMap(table => {
      const column = columnOf(table, AREA)
      return column?.kind === 'category' ? [[table, column] as const] : []
    }),
  )
}
