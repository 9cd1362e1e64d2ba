import { isCompanion } from '../datasets/companions.ts'
import type { Dataset } from '../datasets/dataset.ts'
import { guessesForUnknown, guessesOf } from '../datasets/guesses.ts'
import { readHeader } from '../extracts/header.ts'
import type { Problem } from '../foundations/problem.ts'
import type { SurveyedFile } from '../outcome.ts'
import type { Request } from '../request.ts'
import type { FoundExtract } from './recognise.ts'

/** What each file of the folder is. */
export async function surveyedFiles(
  { sources, encoding, columns }: Request,
  found: readonly FoundExtract[],
  datasets: ReadonlyMap<string, Dataset>,
  problems: readonly Problem[],
): Promise<SurveyedFile[]> {
  const files: SurveyedFile[] = []
  for (const { source } of sources) {
    const file = source.name
    const parts = found.filter(one => one.source.source === source)
    if (parts.length > 0) {
      files.push({ file, ...asRecognised(parts), stops: false })
      continue
    }
    const { header } = await readHeader(source, { encoding })
    const guesses = guessesForUnknown(header.names, [...datasets.values()], columns)
    const own = problems.filter(problem => problem.file === file)
    const why = own.at(-1)?.found
    const stops = own.some(({ severity }) => severity === 'error')
    files.push({
      file,
      datasets: [],
      renamed: [],
      guesses,
      others: [],
      ...(why !== undefined && { why }),
      stops,
    })
  }
  return files
}

function asRecognised(parts: readonly FoundExtract[]): Omit<SurveyedFile, 'file' | 'stops'> {
  const { list } = parts[0].recognised
  const guesses = list ? [] : parts.flatMap(guessedColumns)
  return {
    datasets: [...new Set(parts.map(({ recognised }) => recognised.dataset).filter(isOwn))].map(
      ({ id }) => id,
    ),
    ...(list && { list: `${list.standard} ${list.list}` }),
    renamed: parts.flatMap(renamedColumns),
    guesses,
    others: otherHeaders(parts, guesses),
  }
}

/** Without those that the list itself says the meaning of: they are what that list has, used or not. */
function otherHeaders(parts: readonly FoundExtract[], guesses: SurveyedFile['guesses']): string[] {
  const told = new Set([
    ...guesses.map(({ header }) => header),
    ...parts.flatMap(({ recognised }) => [...recognised.mapping.values()].map(({ header }) => header)),
  ])
  const [{ recognised }] = parts
  return recognised.extra
    .filter(
      ({ header, meaning }) => !told.has(header) && (recognised.list === undefined || meaning === undefined),
    )
    .map(({ header }) => header)
}

function isOwn(dataset: Dataset): boolean {
  return !isCompanion(dataset)
}

function renamedColumns({ recognised: { dataset, mapping } }: FoundExtract): SurveyedFile['renamed'] {
  return [...mapping]
    .filter(([, { how }]) => how !== 'name')
    .map(([column, { header }]) => ({ dataset: dataset.id, column, header }))
}

function guessedColumns({ recognised: { dataset, mapping, extra } }: FoundExtract): SurveyedFile['guesses'] {
  return guessesOf(
    dataset,
    new Set(mapping.keys()),
    extra.map(({ header }) => header),
  )
}
