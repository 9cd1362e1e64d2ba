import { remembered } from '../foundations/remembered.ts'
import { COMPANIONS, isCompanion } from './companions.ts'
import { headerKey, headerKeys } from './header-key.ts'
import { type Match, match, requiredColumns, tellsWhatHappened } from './matching.ts'
import { columnsByKey } from './meanings.ts'
import type { PublishedFigure, RecogniseOptions } from './recognition.ts'
import { STATUTORY_LISTS } from './statutory/index.ts'
import type { Feed, StatutoryList } from './statutory/list.ts'
import { OTHER_SSD_TABLES } from './statutory/ssd.ts'

/** A statutory list that a file is, held against one of the datasets that it feeds. */
export interface Fed {
  list: StatutoryList
  feed: Feed
  match: Match
  /** The figures that the list may hold. */
  figures: readonly PublishedFigure[]
  /** Other lists stand beside it in the file. */
  sideBySide: boolean
}

/**
 * What a file is of the statutory collections, told by its headers alone: the list of which most
 * columns are there, with every dataset that it feeds; of modules that may stand side by side, all.
 */
export function fedBy(header: readonly string[], options: RecogniseOptions): Fed[] {
  const fed = listsWithOwnHeaderIn(header).flatMap(list => feedsOf(list, header, options))
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
  const keys = new Set(headerKeys(header))
  const list = STATUTORY_LISTS.find(candidate => !candidate.feeds && isMostly(candidate, keys))
  if (list !== undefined) return `${list.standard} ${list.list}`
  const table = otherSsdTable(header)
  return table === undefined ? undefined : `SSD ${table}`
}

/** Most files have no header that only a statutory list has: they are held against none. */
function listsWithOwnHeaderIn(header: readonly string[]): readonly StatutoryList[] {
  const owners = new Set(headerKeys(header).map(key => onlyListWith(key)))
  return STATUTORY_LISTS.filter(list => owners.has(list))
}

function feedsOf(
  list: StatutoryList,
  header: readonly string[],
  { datasets, columns, figures = [] }: RecogniseOptions,
): Fed[] {
  return (list.feeds ?? []).flatMap(feed => {
    const dataset = [...datasets, ...COMPANIONS].find(({ id }) => id === feed.dataset)
    if (dataset === undefined) return []
    const counted = feed.figures ? figureHeaders(header, list, figures) : []
    const matched = withGiven(match(header, dataset, columns, list), feed, counted)
    if (!isFed(matched, list, header, counted)) return []
    return [{ list, feed, match: matched, figures, sideBySide: false }]
  })
}

/** A required column that a companion brings, or that every figure of a row has, is not lacking. */
function withGiven(matched: Match, { brought = [] }: Feed, counted: readonly string[]): Match {
  const given = counted.length > 0 ? [...brought, ...GIVEN_BY_FIGURES] : brought
  return {
    ...matched,
    lacking: matched.lacking.filter(column => !given.includes(column)),
    explained: matched.explained + counted.length,
  }
}

const GIVEN_BY_FIGURES = ['indicator', 'numerator']

/** The headers of the counts that are figures. */
function figureHeaders(
  header: readonly string[],
  list: StatutoryList,
  figures: readonly PublishedFigure[],
): string[] {
  const meanings = new Set(figures.map(({ numerator }) => numerator))
  return header.filter(name => meanings.has(columnsByKey(list).get(headerKey(name)) ?? ''))
}

/** All that is required is there, and what happened is said in a header that no other list has. */
function isFed(
  matched: Match,
  list: StatutoryList,
  header: readonly string[],
  counted: readonly string[],
): boolean {
  const { dataset, mapping, lacking } = matched
  const needed = requiredColumns(dataset).filter(column => tellsWhatHappened(column, dataset))
  const deciding = [...mapping].filter(([column]) => needed.length === 0 || needed.includes(column))
  const headers = [...deciding.map(([, column]) => column.header), ...counted]
  if (lacking.length > 0) return false
  return (
    headers.some(name => isOwnHeader(name, list)) ||
    (isCompanion(dataset) && isMostly(list, new Set(headerKeys(header))))
  )
}

function isOwnHeader(header: string, list: StatutoryList): boolean {
  return onlyListWith(headerKey(header)) === list
}

/** At least half of the headers that only this list has. */
function isMostly(list: StatutoryList, keys: ReadonlySet<string>): boolean {
  const own = [...columnsByKey(list).keys()].filter(key => onlyListWith(key) === list)
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

/** The list that alone has a header of that key, if one has. */
function onlyListWith(key: string): StatutoryList | undefined {
  return ownersByKey(STATUTORY_LISTS).get(key)
}

const ownersByKey = remembered(
  (lists: readonly StatutoryList[]): ReadonlyMap<string, StatutoryList | undefined> => {
    const owners = new Map<string, StatutoryList | undefined>()
    for (const list of lists)
      for (const key of columnsByKey(list).keys()) owners.set(key, owners.has(key) ? undefined : list)
    return owners
  },
)
