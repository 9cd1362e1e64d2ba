import { AREA, type Dataset } from '../../datasets/dataset.ts'
import type { Dictionary, Rows } from '../../extracts/column.ts'
import type { Window } from '../../foundations/period.ts'
import { type Problem, warning } from '../../foundations/problem.ts'
import { counted } from '../../foundations/wording.ts'
import { parseKeep } from '../../indicators/parse.ts'
import { compileCondition } from '../conditions/compile.ts'
import { type ByFile, less, rowsByFile } from './by-file.ts'
import { completeColumns } from './complete.ts'
import { coverageOf } from './coverage.ts'
import { lookUpDay } from './lookup.ts'
import { equalRows, spokenFor } from './merge.ts'
import { checkPopulations } from './populations.ts'
import { copiesAmong } from './same-rows.ts'
import { closeRows, NO_ROWS, rowsWhere, selectRows } from './select.ts'
import { codesIn, placeOf, type Table, type Tables, type WiderAreas } from './table.ts'

/** All files of one dataset, read as one. */
export interface Collected {
  dataset: Dataset
  rows: Rows
  wider?: WiderAreas
  partial?: Table['partial']
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
  const completed = new Map(collected.map(one => [one.dataset.id, completeRows(one, dictionaryOf)]))
  // All of it before the first table is made: a referral that is merged into another there is looked up, too.
  const ofKind = [...completed.values()].map(one => ({
    one,
    kept: keepOnly(bringAlong(one, completed), one.dataset),
  }))
  const tables = new Map(
    ofKind.map(({ one, kept }) => [
      one.dataset.id,
      tableOf(one, kept, configuredFor(one.dataset, configured)),
    ]),
  )
  const populations = tables.get('populations')
  return {
    tables,
    problems: [
      ...[...completed.values()].flatMap(({ problems }) => problems),
      ...(populations ? checkPopulations(populations) : []),
    ],
  }
}

/** One dataset with each row once and its blanks filled. */
interface Completed extends Collected {
  losses: Losses
  problems: Problem[]
}

function completeRows(one: Collected, dictionaryOf: (name: string) => Dictionary): Completed {
  const { dataset, rows } = one
  const equal = dataset.repeats ? NO_ROWS : equalRows(rows, dataset)
  const losses = dataset.repeats ? [] : [lossOf('equal', rows, equal)]
  const copies = dataset.repeats ? copiesAmong(rows) : []
  const problems = equal.length > 0 ? [equalRowsWarning(rows, dataset, equal)] : copies
  // Last, as in `tableOf`: it closes up the columns that the losses were read from.
  return { ...one, losses, problems, rows: completeColumns(closeRows(rows, equal), dataset, dictionaryOf) }
}

/** Of the rows that are of the dataset's kind. Areas and coverage are told by the others, too. */
function tableOf(
  { dataset, rows, losses, wider, partial }: Completed,
  kept: Rows,
  configured: Window | undefined,
): Table {
  const coverage = configured ?? coverageOf(rows, dataset)
  const merged = spokenFor(kept, dataset)
  const told = {
    losses: [
      ...losses,
      ...(dataset.keep ? [{ why: 'kept-out' as const, byFile: leftOut(rows, kept) }] : []),
      ...(dataset.oneRowPer ? [lossOf('merged', kept, merged)] : []),
    ],
    areasNamed: namedAreas(rows),
    coverageConfigured: configured !== undefined,
    ...(coverage && { coverage }),
    ...(wider && { wider }),
    ...(partial && { partial }),
  }
  // Last: it closes up the columns that all this was read from.
  return { dataset, ...told, rows: closeRows(kept, merged) }
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
    `${counted(equal.length, 'row equals', 'rows equal')} another in every column of ${dataset.id}`,
    {
      expected: 'each row once',
      advice: 'each is read once; look for an export that was run or joined twice',
      ...placeOf(rows, equal[0]),
    },
  )
}

function bringAlong({ rows, dataset }: Collected, completed: ReadonlyMap<string, Collected>): Rows {
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
