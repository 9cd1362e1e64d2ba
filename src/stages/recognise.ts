import type { Dataset } from '../datasets/dataset.ts'
import { namedFor } from '../datasets/file-name.ts'
import { recognise } from '../datasets/recognise.ts'
import type { Recognised } from '../datasets/recognition.ts'
import type { Header } from '../extracts/extract.ts'
import { readHeader } from '../extracts/header.ts'
import { EXIT, error, type Problem } from '../foundations/problem.ts'
import { PUBLISHED_FIGURES } from '../indicators/published/figures.ts'
import type { NamedSource, Request } from '../request.ts'
import { unusedHeaders } from './configured-names.ts'

/** A file whose dataset is known, not yet read further than its header. */
export interface FoundExtract {
  source: NamedSource
  header: readonly string[]
  /** On which the header stands. */
  line: number
  placeOf: Header['placeOf']
  recognised: Recognised
}

/** Reads the header of every file and says which dataset it is. */
export async function recogniseExtracts(
  request: Request,
  datasets: ReadonlyMap<string, Dataset>,
): Promise<{ found: FoundExtract[]; problems: Problem[] }> {
  const each = []
  for (const source of request.sources) each.push(await recogniseOne(source, request, datasets))
  const found = each.flatMap(one => one.found)
  const problems = [...each.flatMap(one => one.problems), ...unusedHeaders(request, found)]
  const nothing = found.length === 0 && !problems.some(({ severity }) => severity === 'error')
  return { found, problems: nothing ? [...problems, nothingFound()] : problems }
}

/** One file: no extract, an extract, or several where its rows are of several kinds. */
async function recogniseOne(
  source: NamedSource,
  { encoding, columns }: Request,
  datasets: ReadonlyMap<string, Dataset>,
): Promise<{ found: FoundExtract[]; problems: Problem[] }> {
  const { header, problems } = await readHeader(source.source, { encoding })
  if (problems.some(({ severity }) => severity === 'error'))
    return { found: [], problems: isMeant(source, datasets) ? problems : problems.map(passedOver) }
  const { names, line, placeOf } = header
  const recognition = recognise(
    {
      name: source.source.name,
      header: names,
      line,
      placeOf,
      explicit: source.explicit,
      ...(source.dataset !== undefined && { forced: source.dataset }),
    },
    { datasets: [...datasets.values()], columns, figures: PUBLISHED_FIGURES },
  )
  if ('problem' in recognition) return { found: [], problems: [...problems, recognition.problem] }
  return {
    found: [recognition, ...recognition.also].map(recognised => ({
      source,
      header: names,
      line,
      placeOf,
      recognised,
    })),
    problems: [...problems, ...recognition.warnings],
  }
}

/** Given as a file, or called by the name of a dataset: then it must be readable. */
function isMeant({ source, explicit }: NamedSource, datasets: ReadonlyMap<string, Dataset>): boolean {
  return explicit || namedFor(source.name, [...datasets.values()]).exactly !== undefined
}

/** A file of another kind that lies in the folder: left alone, and told. */
function passedOver({ exit: _, ...problem }: Problem): Problem {
  return { ...problem, severity: 'warning', advice: 'the file is passed over' }
}

function nothingFound(): Problem {
  return error('no-extract', EXIT.data, 'no file that is an extract', {
    expected: 'CSV files with the columns of a dataset',
    advice: 'say what a file is with name=file, for example -d referrals=export.csv',
  })
}
