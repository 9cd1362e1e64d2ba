import { remembered } from '../foundations/remembered.ts'
import { AREA, type Dataset } from './dataset.ts'
import { headerKey, headerKeys } from './header-key.ts'
import { STATUTORY_LISTS } from './statutory/index.ts'
import type { Feed, StatutoryList } from './statutory/list.ts'

/**
 * What a header means: first in the words of the statutory collections, then as columns of a dataset.
 * The meanings are global (`CPPstartDate` is `cpp_start_date` everywhere); which column of ours one
 * feeds is the dataset's own affair (`cpp_start_date` is the `start_date` of `cp_plans`).
 */
const globalMeanings = remembered(globalMeaningsOf)

/** Other names of `area`. */
const AREA_NAMES = ['district', 'locality', 'la_name', 'area_name'].map(headerKey)

/** The statutory meaning of a header: as the list has it, else as any collection has it. */
export function statutoryMeaning(header: string, list?: StatutoryList): string | undefined {
  return meaningOfKey(headerKey(header), list)
}

function meaningOfKey(key: string, list: StatutoryList | undefined): string | undefined {
  return (list && columnsByKey(list).get(key)) ?? globalMeanings(STATUTORY_LISTS).get(key)
}

/** The columns of a dataset that a statutory header feeds, by its key; a feed may say it otherwise than the dataset. */
export function columnsMeant(key: string, dataset: Dataset, list?: StatutoryList): readonly string[] {
  if (AREA_NAMES.includes(key)) return [AREA]
  const meaning = meaningOfKey(key, list)
  if (meaning === undefined) return []
  return columnsOfMeaning(meaning, dataset, feedOf(list, dataset))
}

function feedOf(list: StatutoryList | undefined, dataset: Dataset): Feed | undefined {
  return list?.feeds?.find(feed => feed.dataset === dataset.id)
}

/** The headers of a list as they are compared. */
export const columnsByKey = remembered(({ columns }: StatutoryList): ReadonlyMap<string, string> => {
  const keys = headerKeys(Object.keys(columns))
  return new Map(Object.values(columns).map((meaning, at) => [keys[at], meaning]))
})

function columnsOfMeaning(meaning: string, dataset: Dataset, feed: Feed | undefined): readonly string[] {
  const other = feed?.as ?? namesOf(dataset)
  if (Object.hasOwn(other, meaning)) return other[meaning]
  return Object.hasOwn(dataset.columns, meaning) ? [meaning] : []
}

const namesOf = remembered(
  ({ statutory = {} }: Dataset): Record<string, readonly string[]> =>
    Object.fromEntries(Object.entries(statutory).map(([theirs, ours]) => [theirs, [ours]])),
)

/** The meanings themselves are headers too: a file may well call the column `cpp_start_date`. */
function globalMeaningsOf(lists: readonly StatutoryList[]): ReadonlyMap<string, string> {
  const meanings = [...new Set(lists.flatMap(list => Object.values(list.columns)))]
  const keys = headerKeys(meanings)
  const global = new Map(meanings.map((meaning, at) => [keys[at], meaning]))
  for (const list of lists) for (const [key, meaning] of columnsByKey(list)) global.set(key, meaning)
  return global
}
