import type { Dataset } from '../datasets/dataset.ts'
import { headerKey } from '../datasets/header-key.ts'
import type { Collected } from '../engine/tables/assemble.ts'
import type { Dictionary, Rows } from '../extracts/column.ts'
import { makeDictionary } from '../extracts/dictionary.ts'
import { emptyColumn } from '../extracts/empty-column.ts'
import type { ColumnRequest, Extract } from '../extracts/extract.ts'
import { joinRows } from '../extracts/join.ts'
import { readExtract } from '../extracts/read.ts'
import type { Problem } from '../foundations/problem.ts'
import type { AllowedRejects, InputFile, Request } from '../request.ts'
import type { FoundExtract } from './recognise.ts'

/** Everything that was read, each dataset's files as one. */
export interface ReadExtracts {
  collected: Collected[]
  inputs: InputFile[]
  /** Columns that only some files of a dataset have: `dataset.column` → a file without it. */
  partial: Map<string, string>
  problems: Problem[]
}

/** One dictionary for each column name, so that the ids of one name are numbered alike in every extract. */
export type Dictionaries = (name: string) => Dictionary

export function makeDictionaries(): Dictionaries {
  const known = new Map<string, Dictionary>()
  return name => {
    const dictionary = known.get(name) ?? makeDictionary()
    known.set(name, dictionary)
    return dictionary
  }
}

/** Reads the rows of the extracts whose dataset is needed; files of one dataset are read as one. */
export async function readExtracts(
  found: readonly FoundExtract[],
  needed: ReadonlySet<string>,
  request: Request,
  dictionaries: Dictionaries,
): Promise<ReadExtracts> {
  const parts = new Map<string, { dataset: Dataset; rows: Rows[]; files: FoundExtract[] }>()
  const inputs: InputFile[] = []
  const problems: Problem[] = []
  for (const extract of found) {
    const { dataset } = extract.recognised
    if (!needed.has(dataset.id)) continue
    const read = await readOne(extract, request, dictionaries)
    inputs.push(inputOf(extract, read))
    problems.push(...judgedProblems(read, request.allowRejects))
    const part = parts.get(dataset.id) ?? { dataset, rows: [], files: [] }
    parts.set(dataset.id, part)
    part.rows.push(read.rows)
    part.files.push(extract)
  }
  const all = [...parts.values()]
  return {
    collected: all.map(({ dataset, rows }) => ({
      dataset,
      rows: joinRows(withSameColumns(rows, dictionaries)),
    })),
    inputs,
    partial: new Map(all.flatMap(({ dataset, files }) => partialColumns(dataset, files))),
    problems,
  }
}

/** A column that one file lacks has no value in its rows. */
function withSameColumns(parts: readonly Rows[], dictionaries: Dictionaries): Rows[] {
  const kinds = new Map(
    parts.flatMap(({ columns }) => [...columns].map(([name, { kind }]) => [name, kind] as const)),
  )
  return parts.map(part => ({
    ...part,
    columns: new Map(
      [...kinds].map(([name, kind]) => [
        name,
        part.columns.get(name) ?? emptyColumn(kind, part.count, () => dictionaries(name)),
      ]),
    ),
  }))
}

async function readOne(
  extract: FoundExtract,
  request: Request,
  dictionaries: Dictionaries,
): Promise<Extract> {
  const { dataset } = extract.recognised
  return readExtract(extract.source.source, columnRequests(extract, request.by, dictionaries), {
    encoding: request.encoding,
    hash: request.hash,
    ...(dataset.episode &&
      dataset.columns[dataset.episode[1]] && {
        order: { earlier: dataset.episode[0], later: dataset.episode[1] },
      }),
    ...(request.progress && { progress: () => request.progress?.(`reading ${extract.source.source.name}`) }),
  })
}

/** Every column that the dataset names, and the further ones that a breakdown asks for. */
function columnRequests(
  { recognised }: FoundExtract,
  by: readonly string[],
  dictionaries: Dictionaries,
): ColumnRequest[] {
  const { dataset, mapping, extra } = recognised
  const named = [...mapping].map(([name, { at }]): ColumnRequest => {
    const spec = dataset.columns[name]
    const kind = spec?.kind ?? 'category'
    return {
      name,
      at,
      kind,
      required: spec?.required === true && spec.default === undefined,
      ...((kind === 'id' || kind === 'category') && { dictionary: dictionaries(name) }),
    }
  })
  const further = by.flatMap(column => {
    const found = extra.find(({ header }) => headerKey(header) === headerKey(column))
    if (found === undefined || mapping.has(column)) return []
    return [
      {
        name: column,
        at: found.at,
        kind: 'category' as const,
        required: false,
        dictionary: dictionaries(column),
      },
    ]
  })
  return [...named, ...further]
}

function inputOf({ source, recognised }: FoundExtract, { rows, refused, sha256 }: Extract): InputFile {
  return {
    file: source.source.name,
    dataset: recognised.dataset.id,
    rows: rows.count + refused,
    rejected: refused,
    ...(sha256 !== undefined && { sha256 }),
  }
}

/** Refused rows within what is allowed are told as warnings; beyond it the extract cannot be trusted. */
function judgedProblems(extract: Extract, allowed: AllowedRejects): Problem[] {
  const { rows, refused, fatal } = extract
  const problems = withTotals(extract)
  if (fatal || !isAllowed(refused, rows.count + refused, allowed)) return problems
  return problems.map(({ exit: _, ...problem }): Problem => ({ ...problem, severity: 'warning' }))
}

/** The reader keeps the first problems of each kind; the last of them tells how many more there were. */
function withTotals({ problems, rowProblems }: Extract): Problem[] {
  const listed = new Map<string, Problem[]>()
  for (const problem of problems) listed.set(problem.code, [...(listed.get(problem.code) ?? []), problem])
  return problems.map(problem => {
    const alike = listed.get(problem.code) ?? []
    const unlisted = (rowProblems.get(problem.code) ?? 0) - alike.length
    return unlisted > 0 && problem === alike.at(-1) ? { ...problem, unlisted } : problem
  })
}

function isAllowed(refused: number, rows: number, allowed: AllowedRejects): boolean {
  return 'rows' in allowed ? refused <= allowed.rows : refused * 100 <= allowed.percent * rows
}

function partialColumns(dataset: Dataset, files: readonly FoundExtract[]): [string, string][] {
  const names = new Set(files.flatMap(({ recognised }) => [...recognised.mapping.keys()]))
  return [...names].flatMap((name): [string, string][] => {
    const without = files.find(({ recognised }) => !recognised.mapping.has(name))
    return without ? [[`${dataset.id}.${name}`, without.source.source.name]] : []
  })
}
