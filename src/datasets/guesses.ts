import { looksLikeADay } from '../foundations/day.ts'
import { nearest } from '../foundations/nearest.ts'
import type { Dataset } from './dataset.ts'
import { headerKey } from './header-key.ts'
import { type ConfiguredColumns, match } from './matching.ts'
import { nearestMatch } from './unrecognised.ts'

/** A column that a file lacks, and the header of it that is spelled nearly so. */
export interface Guess {
  dataset: string
  column: string
  header: string
}

/** A shorter name is near to too many others. */
const SHORTEST = 5

/** Columns of a dataset that no header is, where a header that means nothing else is spelled nearly so. */
export function guessesOf(
  { id, columns }: Dataset,
  mapped: ReadonlySet<string>,
  unexplained: readonly string[],
): Guess[] {
  const byKey = new Map(unexplained.map(header => [headerKey(header), header]))
  return Object.keys(columns)
    .filter(column => !mapped.has(column) && headerKey(column).length >= SHORTEST)
    .flatMap(column => {
      const near = nearest(headerKey(column), byKey.keys())
      return near === undefined ? [] : [{ dataset: id, column, header: byKey.get(near) ?? near }]
    })
}

/**
 * The same for a file that fits no dataset, of the one that it comes nearest to; none where no header is
 * known at all, for then its first line may be no header but somebody's record.
 */
export function guessesForUnknown(
  header: readonly string[],
  datasets: readonly Dataset[],
  configured: ConfiguredColumns,
): Guess[] {
  const matches = datasets.map(dataset => match(header, dataset, configured))
  const { dataset, mapping, explained } = nearestMatch({ header }, matches)
  if (explained === 0 || header.some(looksLikeADay)) return []
  const taken = new Set([...mapping.values()].map(({ at }) => at))
  return guessesOf(
    dataset,
    new Set(mapping.keys()),
    header.filter((_, at) => !taken.has(at)),
  )
}
