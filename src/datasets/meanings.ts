import { AREA, type Dataset } from './dataset.ts'
import { headerKey } from './header-key.ts'
import { STATUTORY_LISTS } from './statutory/index.ts'
import type { Feed, StatutoryList } from './statutory/list.ts'

const KEYS = new WeakMap<StatutoryList, ReadonlyMap<string, string>>()

/**
 * What a header means: first in the words of the statutory collections, then as columns of a dataset.
 * The meanings are global (`CPPstartDate` is `cpp_start_date` everywhere); which column of ours one
 * feeds is the dataset's own affair (`cpp_start_date` is the `start_date` of `cp_plans`).
 */
const GLOBAL: ReadonlyMap<string, string> = globalMeanings(STATUTORY_LISTS)

/** Other names of `area`. */
const AREA_NAMES = ['district', 'locality', 'la_name', 'area_name'].map(headerKey)

/** The statutory meaning of a header: as the list has it, else as any collection has it. */
export function statutoryMeaning(header: string, list?: StatutoryList): string | undefined {
  return meaningOfKey(headerKey(header), list)
}

function meaningOfKey(key: string, list: StatutoryList | undefined): string | undefined {
  return (list && columnsByKey(list).get(key)) ?? GLOBAL.get(key)
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
export function columnsByKey(list: StatutoryList): ReadonlyMap<string, string> {
  let keys = KEYS.get(list)
  if (keys === undefined) {
    keys = new Map(Object.entries(list.columns).map(([header, meaning]) => [headerKey(header), meaning]))
    KEYS.set(list, keys)
  }
  return keys
}

function columnsOfMeaning(meaning: string, dataset: Dataset, feed: Feed | undefined): readonly string[] {
  const other = feed?.as ?? singly(dataset.statutory)
  if (Object.hasOwn(other, meaning)) return other[meaning]
  return Object.hasOwn(dataset.columns, meaning) ? [meaning] : []
}

function singly(names: Record<string, string> = {}): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(names).map(([theirs, ours]) => [theirs, [ours]]))
}

/** The meanings themselves are headers too: a file may well call the column `cpp_start_date`. */
function globalMeanings(lists: readonly StatutoryList[]): ReadonlyMap<string, string> {
  const meanings = new Set(lists.flatMap(list => Object.values(list.columns)))
  return new Map([
    ...[...meanings].map(meaning => [headerKey(meaning), meaning] as const),
    ...lists.flatMap(list => [...columnsByKey(list)]),
  ])
}
