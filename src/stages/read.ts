import { isCompanion } from '../datasets/companions.ts'
import type { Dataset } from '../datasets/dataset.ts'
import type { Collected } from '../engine/tables/assemble.ts'
import type { ReadOptions } from '../extracts/extract.ts'
import { READ_IN_HALVES_FROM } from '../extracts/parts/part.ts'
import { readExtract } from '../extracts/read.ts'
import { groupedBy } from '../foundations/group.ts'
import { type Problem, withoutDoubles } from '../foundations/problem.ts'
import type { InputFile } from '../outcome.ts'
import type { Request } from '../request.ts'
import { placeByLevel } from './reading/area-levels.ts'
import { doubleBreakdowns } from './reading/breakdown-columns.ts'
import { type CompanionRows, companionsFor } from './reading/companions.ts'
import type { Dictionaries } from './reading/dictionaries.ts'
import { columnRequests, orderOfDays, rowsPassedOver } from './reading/extract-cells.ts'
import { judgedProblems } from './reading/problems.ts'
import { asCounts } from './reading/published-figures.ts'
import { asOneDataset, type Part, together } from './reading/together.ts'
import type { FoundExtract } from './recognise.ts'

/** Everything that was read, each dataset's files as one. */
export interface ReadExtracts {
  collected: Collected[]
  inputs: InputFile[]
  /** What was wrong with the rows refused of each extract, in the order of `inputs`: how often each thing. */
  faults: Record<string, number>[]
  /** Lists that are no dataset of their own. */
  companions: Pick<Collected, 'dataset' | 'rows'>[]
  problems: Problem[]
}

/** Reads the rows of the extracts whose dataset is needed; files of one dataset are read as one. */
export async function readExtracts(
  found: readonly FoundExtract[],
  needed: ReadonlySet<string>,
  request: Request,
  dictionaries: Dictionaries,
): Promise<ReadExtracts> {
  const wanted = wantedOf(found, needed)
  const read: ReadPart[] = []
  for (const extract of found)
    if (wanted.has(extract.recognised.dataset)) read.push(await readOne(extract, request, dictionaries))
  const parts = groupedBy(read, part => part.found.recognised.dataset)
  const companions = companionRows(parts, dictionaries)
  const datasets = [...parts.keys()].filter(dataset => !isCompanion(dataset))
  const whole = datasets.map(dataset =>
    asOneDataset(dataset, parts.get(dataset) ?? [], companions, dictionaries),
  )
  letGoOfIndexes(read)
  return {
    collected: whole.map(({ collected }) => collected),
    inputs: read.map(({ input }) => input),
    faults: read.map(({ faults }) => faults),
    companions: [...parts.keys()]
      .filter(isCompanion)
      .map(dataset => ({ dataset, rows: companions.get(dataset.id)! })),
    // A file that is two datasets is read twice; what is wrong with it is told once.
    problems: [
      ...withoutDoubles(read.flatMap(({ problems }) => problems)),
      ...whole.flatMap(({ problems }) => problems),
    ],
  }
}

/** The datasets needed, and the companions that serve them. */
function wantedOf(found: readonly FoundExtract[], needed: ReadonlySet<string>): Set<Dataset> {
  const all = found.map(({ recognised }) => recognised.dataset)
  const datasets = all.filter(dataset => needed.has(dataset.id))
  const serving = companionsFor(datasets)
  return new Set([
    ...datasets,
    ...all.filter(dataset => isCompanion(dataset) && (serving.has(dataset.id) || needed.has(dataset.id))),
  ])
}

/** Once everything is read no id is looked up any more, and of ten million the index is 80 MB. */
function letGoOfIndexes(parts: readonly Part[]): void {
  for (const { rows } of parts)
    for (const column of rows.columns.values()) if (column.kind === 'id') column.dictionary.letGoOfIndex()
}

function companionRows(parts: ReadonlyMap<Dataset, Part[]>, dictionaries: Dictionaries): CompanionRows {
  const companions = [...parts].filter(([dataset]) => isCompanion(dataset))
  return new Map(
    companions.map(([{ id }, all]) => [
      id,
      together(
        all.map(({ rows }) => rows),
        dictionaries,
      ),
    ]),
  )
}

/** One extract as it was read, and what there is to say of it. */
interface ReadPart extends Part {
  input: InputFile
  faults: Record<string, number>
  problems: Problem[]
}

async function readOne(found: FoundExtract, request: Request, dictionaries: Dictionaries): Promise<ReadPart> {
  const { levels, figures } = found.recognised
  const extract = await readExtract(
    found.source.source,
    columnRequests(found.recognised, request, dictionaries),
    readOptions(found, request),
  )
  const placed = levels ? placeByLevel(extract.rows, levels) : { rows: extract.rows }
  const read = { ...extract, rows: placed.rows }
  const counted = figures ? asCounts(read, figures, dictionaries) : read
  const { refused } = counted
  const rows = extract.rows.count + extract.refused
  return {
    found,
    ...placed,
    rows: counted.rows,
    input: {
      file: found.source.source.name,
      dataset: found.recognised.dataset.id,
      rows,
      rejected: refused,
      ...(extract.sha256 !== undefined && { sha256: extract.sha256 }),
    },
    faults: Object.fromEntries(counted.rowProblems),
    problems: [
      ...doubleBreakdowns(found, request.by),
      ...judgedProblems(counted, rows, request.allowRejects),
    ],
  }
}

function readOptions({ recognised, source: { source } }: FoundExtract, request: Request): ReadOptions {
  const { name, size = 0 } = source
  const { elsewhere, by, besides = [] } = request
  return {
    encoding: request.encoding,
    hash: request.hash,
    passOver: rowsPassedOver(recognised),
    ...orderOfDays(recognised),
    ...(elsewhere &&
      size >= READ_IN_HALVES_FROM && {
        elsewhere: (from, names) =>
          elsewhere({ file: name, size, from, names, recognised, columns: { by, besides } }),
      }),
    ...(request.progress && {
      progress: bytes => request.progress?.(`reading ${name}, ${Math.floor(bytes / 1_000_000)} MB`),
    }),
  }
}
