import type { Supplied } from '../engine/supplied.ts'
import { columnOf, type Tables } from '../engine/tables/table.ts'
import type { Catalogue } from '../indicators/catalogue.ts'
import { isSupplied } from '../indicators/needs.ts'
import type { Asked } from './asked.ts'
import { allNeeds, mayHaveRows, type Present } from './choose.ts'
import type { FoundExtract } from './recognise.ts'

/** The datasets that the definitions asked for are counted from, `counts` always among them. */
export function neededDatasets(
  asked: readonly Asked[],
  found: readonly FoundExtract[],
  catalogue: Catalogue,
): Set<string> {
  const there = new Set(found.map(({ recognised }) => recognised.dataset.id))
  const needed = new Set(['counts'])
  for (const { definition, byName } of asked) {
    if (!byName && !there.has('counts') && !mayHaveRows(definition, id => there.has(id))) continue
    const datasets = allNeeds(definition, catalogue).map(({ dataset }) => dataset)
    const countable = !isSupplied(definition) && datasets.every(dataset => there.has(dataset))
    if (byName || countable || there.has('counts')) for (const dataset of datasets) needed.add(dataset)
  }
  return needed
}

/** Of the tables those that the definitions asked for are counted from: more may have been read for others. */
export function neededTables(
  tables: Tables,
  asked: readonly Asked[],
  found: readonly FoundExtract[],
  catalogue: Catalogue,
): Tables {
  const needed = neededDatasets(asked, found, catalogue)
  return new Map([...tables].filter(([dataset]) => needed.has(dataset)))
}

/** What was read, as the choice of definitions asks for it. */
export function presentIn(tables: Tables, supplied: Supplied): Present {
  return {
    has: (dataset, column) => {
      const table = tables.get(dataset)
      return table !== undefined && (column === undefined || columnOf(table, column) !== undefined)
    },
    fileWithout: (dataset, column) => tables.get(dataset)?.partial?.get(column),
    isSupplied: id => supplied.ids.has(id),
  }
}
