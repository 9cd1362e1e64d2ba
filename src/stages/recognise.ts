import type { Dataset } from '../datasets/dataset.ts'
import { namedFor } from '../datasets/file-name.ts'
import { recognise } from '../datasets/recognise.ts'
import type { Recognised } from '../datasets/recognition.ts'
import { readHeader } from '../extracts/header.ts'
import { EXIT, error, type Problem } from '../foundations/problem.ts'
import { PUBLISHED_FIGURES } from '../indicators/published/figures.ts'
import type { NamedSource, Request } from '../request.ts'

/** A file whose dataset is known, not yet read further than its header. */
export interface FoundExtract {
  source: NamedSource
  header: readonly string[]
  /** On which the header stands. */
  line: number
  recognised: Recognised
}

/** Reads the header of every file and says which dataset it is. */
export async function recogniseExtracts(
  request: Request,
  datasets: ReadonlyMap<string, Dataset>,
): Promise<{ found: FoundExtract[]; problems: Problem[] }> {
  const found: FoundExtract[] = []
  const problems: Problem[] = []
  for (const source of request.sources) {
    const { header, problems: faults } = await readHeader(source.source, { encoding: request.encoding })
    if (faults.some(({ severity }) => severity === 'error')) {
      problems.push(...(isMeant(source, datasets) ? faults : faults.map(passedOver)))
      continue
    }
    problems.push(...faults)
    const recognition = recognise(
      {
        name: source.source.name,
        header: header.names,
        line: header.line,
        explicit: source.explicit,
        ...(source.dataset !== undefined && { forced: source.dataset }),
      },
      { datasets: [...datasets.values()], columns: request.columns, figures: PUBLISHED_FIGURES },
    )
    if ('problem' in recognition) {
      problems.push(recognition.problem)
      continue
    }
    problems.push(...recognition.warnings)
    for (const recognised of [recognition, ...recognition.also])
      found.push({ source, header: header.names, line: header.line, recognised })
  }
  return {
    found,
    problems:
      found.length === 0 && !problems.some(p => p.severity === 'error')
        ? [...problems, nothingFound()]
        : problems,
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
