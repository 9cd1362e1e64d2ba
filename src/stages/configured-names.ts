import { AREA, type Dataset } from '../datasets/dataset.ts'
import { headerKey, headerKeys } from '../datasets/header-key.ts'
import { didYouMean, nearest } from '../foundations/nearest.ts'
import { EXIT, error, type Problem, warning } from '../foundations/problem.ts'
import { joined } from '../foundations/wording.ts'
import type { Request } from '../request.ts'
import type { FoundExtract } from './recognise.ts'

type Datasets = ReadonlyMap<string, Dataset>
type Configured = Pick<Request, 'columns' | 'coverage' | 'locate'>

/** What stands for all datasets. */
const ALL = '*'

/**
 * The datasets and columns that the configuration names and nobody knows: what is said of them would be passed
 * over without a word. A column that is like none of the dataset is a name of the council's own, for `--by`.
 */
export function unknownNames(configured: Configured, datasets: Datasets): Problem[] {
  const { columns, coverage, locate } = configured
  const unknown = (key: string, name: string) =>
    unknownDataset(key, name, datasets, locate?.([key, name], 'key'))
  return [
    ...Object.keys(coverage).flatMap(name => unknown('coverage', name)),
    ...Object.entries(columns).flatMap(([name, mapped]) => {
      const problems = unknown('columns', name)
      return problems.length > 0 ? problems : misspelt(name, Object.keys(mapped), datasets, locate)
    }),
  ]
}

/**
 * Columns for which the configuration names a header that no extract of the dataset has: what is counted would be
 * counted without them, or by what another header holds, without a word.
 */
export function unusedHeaders({ columns, locate }: Configured, found: readonly FoundExtract[]): Problem[] {
  return Object.entries(columns).flatMap(([dataset, mapped]) => {
    const path = dataset === ALL ? ['columns'] : ['columns', dataset]
    return Object.entries(mapped).flatMap(([column, header]) => {
      const extracts = found.filter(({ recognised }) => isMeantFor(recognised.dataset, dataset, column))
      const isThere = extracts.some(extract => headerKeys(extract.header).includes(headerKey(header)))
      if (extracts.length === 0 || isThere) return []
      return [unusedHeader(header, column, extracts, locate?.([...path, column], 'value'))]
    })
  })
}

/** What is said for all datasets is meant for those that know the column: the others were never to have it. */
function isMeantFor({ id, columns }: Dataset, named: string, column: string): boolean {
  return named === ALL ? column === AREA || Object.hasOwn(columns, column) : id === named
}

function unusedHeader(
  header: string,
  column: string,
  extracts: readonly FoundExtract[],
  place?: Place,
): Problem {
  const headers = extracts.flatMap(extract => extract.header)
  const instead = extracts.flatMap(({ recognised }) => recognised.mapping.get(column)?.header ?? [])
  const read = instead.length === 0 ? [] : [`${joined([...new Set(instead)])} is read in its place`]
  const advice = [didYouMean(header, headers) ?? [], read].flat()
  return warning('unused-header', `the header ${JSON.stringify(header)}, which no such extract has`, {
    expected: 'a header as the extract has it',
    advice: advice.length > 0 ? advice.join('; ') : 'leave the line out if the column is not exported',
    ...place,
  })
}

function unknownDataset(key: string, name: string, datasets: Datasets, place?: Place): Problem[] {
  if (name === ALL || datasets.has(name)) return []
  return [unknownKey(`${key}.${name}`, 'the name of a dataset', didYouMean(name, datasets.keys()), place)]
}

function misspelt(
  dataset: string,
  columns: readonly string[],
  datasets: Datasets,
  locate: Request['locate'],
): Problem[] {
  const path = dataset === ALL ? ['columns'] : ['columns', dataset]
  const known = knownColumns(dataset, datasets)
  return columns
    .filter(column => !known.has(column) && nearest(column, known) !== undefined)
    .map(column =>
      unknownKey(
        [...path, column].join('.'),
        'a column of the dataset',
        didYouMean(column, known),
        locate?.([...path, column], 'key'),
      ),
    )
}

function knownColumns(dataset: string, datasets: Datasets): Set<string> {
  const meant = dataset === ALL ? [...datasets.values()] : [datasets.get(dataset) as Dataset]
  return new Set([AREA, ...meant.flatMap(({ columns }) => Object.keys(columns))])
}

type Place = Pick<Problem, 'file' | 'line' | 'column'>

function unknownKey(name: string, expected: string, advice: string | undefined, place?: Place): Problem {
  const found = `the key ${JSON.stringify(name)}, which means nothing here`
  return error('unknown-key', EXIT.usage, found, {
    expected,
    ...(advice !== undefined && { advice }),
    ...place,
  })
}
