import type { Dataset } from './dataset.ts'
import { headerKey } from './header-key.ts'
import { type ConfiguredColumns, type Match, match, requiredColumns, tellsWhatHappened } from './matching.ts'
import { columnsByKey } from './meanings.ts'
import { STATUTORY_LISTS } from './statutory/index.ts'
import type { Feed, StatutoryList } from './statutory/list.ts'
import { OTHER_SSD_TABLES } from './statutory/ssd.ts'

/** A statutory list that a file is, held against one of the datasets that it feeds. */
export interface Fed {
  list: StatutoryList
  feed: Feed
  match: Match
  /** Other lists stand beside it in the file. */
  sideBySide: boolean
}

/**
 * What a file is of the statutory collections, told by its headers alone: the list of which most
 * columns are there, with every dataset that it feeds; of modules that may stand side by side, all.
 */
export function fedBy(
  header: readonly string[],
  datasets: readonly Dataset[],
  configured: ConfiguredColumns,
): Fed[] {
  const fed = STATUTORY_LISTS.flatMap(list => feedsOf(list, header, datasets, configured))
  const best = fed.reduce<Fed | undefined>(
    (most, one) => (most === undefined || one.match.explained > most.match.explained ? one : most),
    undefined,
  )
  const chosen = fed.filter(({ list }) => list === best?.list || (list.sideBySide && best?.list.sideBySide))
  const sideBySide = new Set(chosen.map(({ list }) => list)).size > 1
  return chosen.map(one => ({ ...one, sideBySide }))
}

/** The name of a statutory list that a file is, from which no dataset is made: `SSD ssd_person`. */
export function unusedList(header: readonly string[]): string | undefined {
  const keys = new Set(header.map(headerKey))
  const list = STATUTORY_LISTS.find(candidate => !candidate.feeds && isMostly(candidate, keys))
  if (list !== undefined) return `${list.standard} ${list.list}`
  const table = otherSsdTable(header)
  return table === undefined ? undefined : `SSD ${table}`
}

function feedsOf(
  list: StatutoryList,
  header: readonly string[],
  datasets: readonly Dataset[],
  configured: ConfiguredColumns,
): Fed[] {
  return (list.feeds ?? []).flatMap(feed => {
    const dataset = datasets.find(({ id }) => id === feed.dataset)
    if (dataset === undefined) return []
    const matched = match(header, dataset, configured, list)
    return isFed(matched, list) ? [{ list, feed, match: matched, sideBySide: false }] : []
  })
}

/** All that is required is there, and what happened is said in a header that no other list has. */
function isFed({ dataset, mapping, lacking }: Match, list: StatutoryList): boolean {
  const needed = requiredColumns(dataset).filter(column => tellsWhatHappened(column, dataset))
  const deciding = needed.length > 0 ? needed : [...mapping.keys()]
  return lacking.length === 0 && deciding.some(column => isOwnHeader(mapping.get(column)!.header, list))
}

function isOwnHeader(header: string, list: StatutoryList): boolean {
  const lists = LISTS_BY_KEY.get(headerKey(header)) ?? []
  return lists.length === 1 && lists[0] === list
}

/** At least half of the headers that only this list has. */
function isMostly(list: StatutoryList, keys: ReadonlySet<string>): boolean {
  const own = [...columnsByKey(list).keys()].filter(key => LISTS_BY_KEY.get(key)?.length === 1)
  const there = own.filter(key => keys.has(key)).length
  return there > 0 && there * 2 >= own.length
}

function otherSsdTable(header: readonly string[]): string | undefined {
  const named = header.filter(name => headerKey(name) !== '')
  const [, table] =
    Object.entries(OTHER_SSD_TABLES).find(([letters]) => {
      const ofTable = named.filter(name => name.toLowerCase().startsWith(letters))
      return ofTable.length > 0 && ofTable.length * 2 >= named.length
    }) ?? []
  return table
}

const LISTS_BY_KEY: ReadonlyMap<string, StatutoryList[]> = listsByKey()

function listsByKey(): Map<string, StatutoryList[]> {
  const lists = new Map<string, StatutoryList[]>()
  for (const list of STATUTORY_LISTS) {
    for (const key of columnsByKey(list).keys()) lists.set(key, [...(lists.get(key) ?? []), list])
  }
  return lists
}
