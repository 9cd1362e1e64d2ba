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
    files.push({ file, datasets: [], renamed: [], guesses, ...(why !== undefined && { why }), stops })
  }
  return files
}

function asRecognised(parts: readonly FoundExtract[]): Omit<SurveyedFile, 'file' | 'stops'> {
  const { list } = parts[0].recognised
  return {
    datasets: [...new Set(parts.map(({ recognised }) => recognised.dataset).filter(isOwn))].map(
      ({ id }) => id,
    ),
    ...(list && { list: `${list.standard} ${list.list}` }),
    renamed: parts.flatMap(renamedColumns),
    guesses: list ? [] : parts.flatMap(guessedColumns),
  }
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
