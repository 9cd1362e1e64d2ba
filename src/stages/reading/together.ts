import type { Dataset } from '../../datasets/dataset.ts'
import { filledTest } from '../../engine/conditions/compare-values.ts'
import type { Collected } from '../../engine/tables/assemble.ts'
import { equalRows } from '../../engine/tables/merge.ts'
import { closeRows, rowsWhere, selectRows } from '../../engine/tables/select.ts'
import type { WiderAreas } from '../../engine/tables/table.ts'
import type { Rows } from '../../extracts/column.ts'
import { emptyColumn } from '../../extracts/empty-column.ts'
import { joinRows } from '../../extracts/join.ts'
import { type Problem, warning } from '../../foundations/problem.ts'
import { counted } from '../../foundations/wording.ts'
import type { FoundExtract } from '../recognise.ts'
import { bringCompanions, type CompanionRows, columnsBrought } from './companions.ts'
import type { Dictionaries } from './dictionaries.ts'
import { joinEpisodes } from './join-episodes.ts'

/** A file as it was read for one dataset. */
export interface Part {
  found: FoundExtract
  rows: Rows
  wider?: WiderAreas
}

/**
 * The files of a dataset as one: with what companions know of their rows, and where rows are episodes,
 * those that follow one another as one row.
 */
export function asOneDataset(
  dataset: Dataset,
  parts: readonly Part[],
  companions: CompanionRows,
  dictionaries: Dictionaries,
): { collected: Collected; problems: Problem[] } {
  const rowsOf = (some: readonly Part[]) => {
    if (some.length === 0) return []
    const rows = together(
      some.map(({ rows, found }) =>
        found.recognised.once ? closeRows(rows, equalRows(rows, dataset)) : rows,
      ),
      dictionaries,
    )
    return [bringCompanions(rows, dataset, companions, dictionaries)]
  }
  const episodes = rowsOf(parts.filter(({ found }) => found.recognised.join !== undefined))
  const others = rowsOf(parts.filter(({ found }) => found.recognised.join === undefined))
  const rows = together([...others, ...episodes.map(rows => joinEpisodes(rows, dataset))], dictionaries)
  const brought = new Set(parts.flatMap(({ found }) => found.recognised.brought ?? []))
  const kept = withRequired(rows, brought)
  const partial = partialColumns(dataset, parts, companions)
  const wider = new Map(parts.flatMap(part => [...(part.wider ?? [])]))
  return {
    collected: {
      dataset,
      rows: kept,
      ...(wider.size > 0 && { wider }),
      ...(partial.size > 0 && { partial }),
    },
    problems: leftOut(dataset, rows, kept, brought),
  }
}

/** The rows of several files as one; a column that one of them lacks has no value in its rows. */
export function together(parts: readonly Rows[], dictionaries: Dictionaries): Rows {
  const kinds = new Map(
    parts.flatMap(({ columns }) => [...columns].map(([name, { kind }]) => [name, kind] as const)),
  )
  return joinRows(
    parts.map(part => ({
      ...part,
      columns: new Map(
        [...kinds].map(([name, kind]) => [
          name,
          part.columns.get(name) ?? emptyColumn(kind, part.count, () => dictionaries(name)),
        ]),
      ),
    })),
  )
}

/** Columns that a file of the dataset lacks where others have them, and no companion brings. */
function partialColumns(
  dataset: Dataset,
  parts: readonly Part[],
  companions: CompanionRows,
): Map<string, string> {
  const brought = columnsBrought(dataset, companions)
  const names = new Set(parts.flatMap(({ found }) => [...found.recognised.mapping.keys()]))
  const partial = new Map<string, string>()
  for (const name of names) {
    const without = parts.find(({ found }) => !hasColumn(found, name))
    if (without !== undefined && !brought.includes(name)) partial.set(name, without.found.source.source.name)
  }
  return partial
}

/** A file that holds figures side by side has every column of `counts` that those have. */
function hasColumn({ recognised }: FoundExtract, name: string): boolean {
  return recognised.mapping.has(name) || recognised.figures !== undefined
}

/** Rows of which a companion should have known what every row must have. */
function withRequired(rows: Rows, brought: ReadonlySet<string>): Rows {
  if (brought.size === 0) return rows
  const tests = [...brought].map(name => filledTest(rows.columns.get(name)))
  return selectRows(
    rows,
    rowsWhere(rows.count, row => tests.every(test => test(row))),
  )
}

function leftOut({ id }: Dataset, rows: Rows, kept: Rows, brought: ReadonlySet<string>): Problem[] {
  const count = rows.count - kept.count
  if (count === 0) return []
  const names = [...brought].join(', ')
  return [
    warning('unrelated-rows', `${counted(count, 'row')} of ${id} without ${names} left out`, {
      expected: `a list that tells their ${names}`,
      file: rows.fileNames[0],
    }),
  ]
}
