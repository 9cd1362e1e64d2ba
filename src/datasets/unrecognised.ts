import { looksLikeADay } from '../foundations/day.ts'
import { didYouMean, nearest } from '../foundations/nearest.ts'
import { EXIT, error, type Place, type Problem, warning } from '../foundations/problem.ts'
import { joined } from '../foundations/wording.ts'
import type { Dataset } from './dataset.ts'
import { headerKey } from './header-key.ts'
import { type Match, requiredColumns } from './matching.ts'

/**
 * Why a file could not be recognised, in words. A header that nobody knows is never repeated: a file
 * without a header line has a child's record there.
 */
interface Given {
  name: string
  header: readonly string[]
  line?: number
  placeOf?: (at: number) => { line: number; column: number }
  /** Somebody said what it is. */
  forced?: string
}

/** `name=file` with a name that is no dataset. */
export function unknownDataset(file: Given, id: string, datasets: readonly Dataset[]): Problem {
  const ids = datasets.map(dataset => dataset.id)
  const advice = didYouMean(id, ids) ?? `the datasets are ${ids.join(', ')}`
  return error('unknown-dataset', EXIT.usage, `${id} is no dataset`, { file: file.name, advice })
}

export function noNames(file: Given): Problem {
  return error('no-header', EXIT.data, 'a file without a header', {
    ...headerOf(file),
    expected: 'the names of the columns in its first line',
  })
}

/** The columns of a known dataset that the file does not have. */
export function lacksColumns(file: Given, { dataset, lacking }: Match): Problem {
  return error('missing-column', EXIT.data, `${dataset.id} without ${joined(lacking, 'and')}`, {
    ...headerOf(file),
    expected: `the ${plural(requiredColumns(dataset), 'column')} ${joined(requiredColumns(dataset), 'and')}`,
    advice: adviceOn(file, lacking),
  })
}

export function fitsNothing(file: Given, matches: readonly Match[]): Problem {
  return error('unknown-extract', EXIT.data, 'columns that fit no dataset', {
    ...headerOf(file),
    expected: nearestText(file, matches),
    advice: adviceOn(file, nearestMatch(file, matches).lacking),
  })
}

export function ambiguous(file: Given, datasets: readonly Dataset[]): Problem {
  const ids = datasets.map(({ id }) => id)
  return error('ambiguous-extract', EXIT.data, `columns that fit ${joined(ids, 'and')} equally`, {
    ...headerOf(file),
    expected: 'a file named for its dataset, or a column that only one of them has',
    advice: `say which: ${ids[0]}=${file.name}`,
  })
}

export function twoColumns(
  file: Given,
  {
    dataset,
    doubles,
  }: { dataset: Dataset; doubles: readonly { column: string; claimants: readonly { at: number }[] }[] },
): Problem {
  const told = doubles.map(
    ({ column, claimants }) =>
      `${column} (columns ${joined(
        claimants.map(({ at }) => String(at + 1)),
        'and',
      )})`,
  )
  return error('two-columns', EXIT.data, `two columns for one meaning in ${dataset.id}: ${told.join(', ')}`, {
    ...headerOf(file),
    ...file.placeOf?.(doubles[0].claimants[1].at),
    expected: 'one column for each',
    advice: 'rename or remove the other in the extract, or take it out of columns: in the configuration',
  })
}

/** A list of the statutory collections that is known and not used. */
export function unusedStatutoryList(file: Given, list: string, matches: readonly Match[]): Problem {
  return error('unused-list', EXIT.data, `${list}, from which no dataset is made`, {
    ...headerOf(file),
    expected: nearestText(file, matches),
    advice: 'nothing is lost without it; if it is something else, say what with name=file',
  })
}

export function namedOtherwise(file: Given, named: Dataset, read: Dataset): Problem {
  return warning('named-otherwise', `a file named for ${named.id}, read as ${read.id} by its columns`, {
    ...headerOf(file),
    advice: `say ${named.id}=${file.name} if it is one`,
  })
}

function nearestText(file: Given, matches: readonly Match[]): string {
  const { dataset, lacking } = nearestMatch(file, matches)
  return lacking.length > 0
    ? `the columns of a dataset: nearest is ${dataset.id}, which lacks ${joined(lacking, 'and')}`
    : `the columns of a dataset: nearest is ${dataset.id}, of which only the ids are there`
}

/**
 * The dataset of which most is there, near misses counted half; of equals the one that lacks least,
 * and the first where nothing is there at all.
 */
export function nearestMatch(file: Pick<Given, 'header'>, matches: readonly Match[]): Match {
  const keys = file.header.map(headerKey)
  const score = ({ explained, lacking, telling }: Match) =>
    explained + lacking.filter(column => nearMiss(column, keys)).length / 2 - (telling ? 0 : 0.25)
  return matches.reduce((best, one) => {
    const better = score(one) - score(best)
    return better > 0 || (better === 0 && score(one) > 0 && one.lacking.length < best.lacking.length)
      ? one
      : best
  })
}

function nearMiss(column: string, keys: readonly string[]): boolean {
  return nearest(headerKey(column), keys) !== undefined
}

function adviceOn(file: Given, lacking: readonly string[]): string {
  if (file.header.some(looksLikeADay)) return 'the first line holds days: put the names of the columns there'
  const keys = file.header.map(headerKey)
  const near = lacking.find(column => nearMiss(column, keys))
  if (near !== undefined) {
    const at = keys.indexOf(nearest(headerKey(near), keys)!)
    return `column ${at + 1} is spelled nearly like ${near}: rename it, or name it under columns: in the configuration`
  }
  return file.forced === undefined
    ? 'rename the columns, name them under columns: in the configuration, or say what it is with name=file'
    : 'rename the columns, or name them under columns: in the configuration'
}

function headerOf({ name, line }: Given): Place {
  return line === undefined ? { file: name } : { file: name, line }
}

function plural(items: readonly string[], word: string): string {
  return items.length === 1 ? word : `${word}s`
}
