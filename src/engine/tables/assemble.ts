import { AREA, type Dataset } from '../../datasets/dataset.ts'
import type { Dictionary, Rows } from '../../extracts/column.ts'
import type { Window } from '../../foundations/period.ts'
import { type Problem, warning } from '../../foundations/problem.ts'
import { parseKeep } from '../../indicators/parse.ts'
import { compileCondition } from '../conditions/compile.ts'
import { type ByFile, less, rowsByFile } from './by-file.ts'
import { completeColumns } from './complete.ts'
import { coverageOf } from './coverage.ts'
import { lookUpDay } from './lookup.ts'
import { equalRows, spokenFor } from './merge.ts'
import { checkPopulations } from './populations.ts'
import { closeRows, NO_ROWS, rowsWhere, selectRows } from './select.ts'
import { codesIn, placeOf, type Table, type Tables, type WiderAreas } from './table.ts'

/** All files of one dataset, read as one. */
export interface Collected {
  dataset: Dataset
  rows: Rows
  wider?: WiderAreas
}

export interface Assembled {
  tables: Tables
  problems: Problem[]
}

/**
 * Turns what was read into tables that can be counted: equal rows once, blanks filled, days brought along
 * from other datasets, rows of another kind left out, one row for each referral of a day.
 */
export function assemble(
  collected: readonly Collected[],
  dictionaryOf: (name: string) => Dictionary,
  configured: ReadonlyMap<string, Window>,
): Assembled {
  const problems: Problem[] = []
  const completed = new Map<string, Collected>()
  const lossesOf = new Map<string, Losses>()
  for (const one of collected) {
    const { dataset } = one
    const equal = dataset.repeats ? NO_ROWS : equalRows(one.rows, dataset)
    if (!dataset.repeats) lossesOf.set(dataset.id, [lossOf('equal', one.rows, equal)])
    if (equal.length > 0) problems.push(equalRowsWarning(one.rows, dataset, equal))
    const rows = completeColumns(closeRows(one.rows, equal), dataset, dictionaryOf)
    completed.set(dataset.id, { ...one, rows })
  }
  const brought = [...completed.values()].map(one => ({
    ...one,
    kept: keepOnly(bringAlong(one.rows, one.dataset, completed), one.dataset),
  }))
  const tables = new Map<string, Table>()
  for (const { dataset, rows, kept, wider } of brought) {
    const areasNamed = namedAreas(rows)
    const said = configuredFor(dataset, configured)
    const coverage = said ?? coverageOf(rows, dataset)
    const merged = spokenFor(kept, dataset)
    const losses = [
      ...(lossesOf.get(dataset.id) ?? []),
      ...(dataset.keep ? [{ why: 'kept-out' as const, byFile: leftOut(rows, kept) }] : []),
      ...(dataset.oneRowPer ? [lossOf('merged', kept, merged)] : []),
    ]
    tables.set(dataset.id, {
      dataset,
      rows: closeRows(kept, merged),
      losses,
      areasNamed,
      coverageConfigured: said !== undefined,
      ...(coverage && { coverage }),
      ...(wider && { wider }),
    })
  }
  const populations = tables.get('populations')
  if (populations) problems.push(...checkPopulations(populations))
  return { tables, problems }
}

type Losses = NonNullable<Table['losses']>

function lossOf(why: Losses[number]['why'], rows: Rows, gone: Int32Array): Losses[number] {
  return { why, byFile: gone.length === 0 ? new Map() : rowsByFile(rows, gone) }
}

function leftOut(before: Rows, after: Rows): ByFile {
  return before.count === after.count ? new Map() : less(rowsByFile(before), rowsByFile(after))
}

/** What is said of all extracts is not meant of populations and supplied figures, which carry their own years. */
function configuredFor(
  { id, wholeRow }: Dataset,
  configured: ReadonlyMap<string, Window>,
): Window | undefined {
  return configured.get(id) ?? (wholeRow ? undefined : configured.get('*'))
}

function equalRowsWarning(rows: Rows, dataset: Dataset, equal: Int32Array): Problem {
  return warning(
    'equal-rows',
    `${equal.length} ${equal.length === 1 ? 'row equals' : 'rows equal'} another in every column of ${dataset.id}`,
    {
      expected: 'each row once',
      advice: 'each is read once; look for an export that was run or joined twice',
      ...placeOf(rows, equal[0]),
    },
  )
}

function bringAlong(rows: Rows, dataset: Dataset, completed: ReadonlyMap<string, Collected>): Rows {
  const columns = new Map(rows.columns)
  for (const [name, { lookup }] of Object.entries(dataset.columns)) {
    const source = lookup && completed.get(lookup.of)
    const days = lookup && source && lookUpDay(rows, name, lookup, keepOnly(source.rows, source.dataset))
    if (days) columns.set(name, days)
  }
  return { ...rows, columns }
}

/** The rows that are of the dataset's kind at all. */
export function keepOnly(rows: Rows, dataset: Dataset): Rows {
  if (dataset.keep === undefined) return rows
  const table: Table = { dataset, rows, coverageConfigured: false, areasNamed: new Set() }
  const keep = compileCondition(parseKeep(dataset), { table, tables: new Map([[dataset.id, table]]) })
  const anyDay = { start: 0, end: 0, populationYear: 0 }
  return selectRows(
    rows,
    rowsWhere(rows.count, row => keep.test(row, -1, anyDay)),
  )
}

function namedAreas(rows: Rows): Set<number> {
  const column = rows.columns.get(AREA)
  return column?.kind === 'category' ? codesIn(column) : new Set()
}
