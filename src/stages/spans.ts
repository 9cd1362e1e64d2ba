import { isCompanion } from '../datasets/companions.ts'
import type { Dataset } from '../datasets/dataset.ts'
import { coverageOf, eventColumns } from '../engine/tables/coverage.ts'
import { daysOf, type Table, type Tables } from '../engine/tables/table.ts'
import { readExtract } from '../extracts/read.ts'
import { NO_DAY } from '../foundations/day.ts'
import type { Window } from '../foundations/period.ts'
import type { Problem } from '../foundations/problem.ts'
import type { Request } from '../request.ts'
import { isReadWhole } from './headers-only.ts'
import { makeDictionaries } from './reading/dictionaries.ts'
import { columnRequests, rowsPassedOver } from './reading/extract-cells.ts'
import type { FoundExtract } from './recognise.ts'

/** The days from the first to the last event of each dataset. Of its rows nothing but those days is read. */
export async function spansOf(
  found: readonly FoundExtract[],
  request: Request,
): Promise<{ spans: Map<string, Window>; problems: Problem[] }> {
  const spans = new Map<string, Window>()
  const problems: Problem[] = []
  for (const extract of found) {
    const { dataset } = extract.recognised
    if (isReadWhole(dataset) || isCompanion(dataset)) continue
    const { rows, problems: faults } = await readDays(extract, request)
    problems.push(...faults)
    const span = coverageOf(rows, dataset)
    if (span) spans.set(dataset.id, around(span, spans.get(dataset.id)))
  }
  return { spans, problems }
}

function readDays({ source, recognised }: FoundExtract, request: Request) {
  const events = eventColumns(recognised.dataset)
  const requests = columnRequests(recognised, { by: [] }, makeDictionaries()).filter(({ name }) =>
    events.includes(name),
  )
  return readExtract(source.source, requests, {
    encoding: request.encoding,
    passOver: rowsPassedOver(recognised),
  })
}

function around(one: Window, other: Window = one): Window {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) }
}

/** Tables that say which days they speak for, as if all their rows had been read. */
export function withSpans(tables: Tables, spans: ReadonlyMap<string, Window>): Tables {
  return new Map(
    [...tables].map(([id, table]): [string, Table] => {
      const coverage = spans.get(id) ?? table.coverage
      return [id, { ...table, ...(coverage && { coverage }) }]
    }),
  )
}

/** The latest day in the rows of snapshots, birthdays aside: the only sign of when they were taken. */
export function latestDayOfSnapshots(tables: Tables): number | undefined {
  const days = [...tables.values()]
    .filter(({ dataset }) => dataset.snapshot)
    .flatMap(table => dayColumns(table.dataset).map(name => latest(daysOf(table, name))))
  const last = Math.max(NO_DAY, ...days)
  return last === NO_DAY ? undefined : last
}

function dayColumns({ columns }: Dataset): string[] {
  return Object.keys(columns).filter(name => columns[name].kind === 'day' && name !== 'date_of_birth')
}

function latest(days: Int32Array | undefined): number {
  return days?.reduce((last, day) => Math.max(last, day), NO_DAY) ?? NO_DAY
}
