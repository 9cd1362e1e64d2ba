import type { Dataset } from '../datasets/dataset.ts'
import { recognise } from '../datasets/recognise.ts'
import type { Recognised } from '../datasets/recognition.ts'
import { readHeader } from '../extracts/header.ts'
import { EXIT, error, type Problem } from '../foundations/problem.ts'
import type { NamedSource, Request } from '../request.ts'

/** A file whose dataset is known, not yet read further than its header. */
export interface FoundExtract {
  source: NamedSource
  header: readonly string[]
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
    problems.push(...faults)
    if (faults.some(({ severity }) => severity === 'error')) continue
    const recognition = recognise(
      {
        name: source.source.name,
        header: header.names,
        line: header.line,
        explicit: source.explicit,
        ...(source.dataset !== undefined && { forced: source.dataset }),
      },
      { datasets: [...datasets.values()], columns: request.columns },
    )
    if ('problem' in recognition) {
      problems.push(recognition.problem)
      continue
    }
    problems.push(...recognition.warnings)
    for (const recognised of [recognition, ...recognition.also])
      found.push({ source, header: header.names, recognised })
  }
  return {
    found,
    problems:
      found.length === 0 && !problems.some(p => p.severity === 'error')
        ? [...problems, nothingFound()]
        : problems,
  }
}

function nothingFound(): Problem {
  return error('no-extract', EXIT.data, 'no file that is an extract', {
    expected: 'CSV files with the columns of a dataset',
    advice: 'say what a file is with name=file, for example -d referrals=export.csv',
  })
}
