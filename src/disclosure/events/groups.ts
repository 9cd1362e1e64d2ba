import type { Dataset } from '../../datasets/dataset.ts'
import { type Counted, isOncePerValue } from '../cells/counted.ts'
import type { Count } from '../cells/counts.ts'
import { placeKey } from '../cells/place.ts'
import { sideOf } from '../knowledge/flows.ts'
import { isLasting, kindOf } from './kinds.ts'

/** A printed count, by its place in the list of counts. */
export type Entry = readonly [at: number, count: Count]

/** Counts of the same rows: of what began, of what ended and of what was open. Events that nothing ends have begun. */
export type Group = readonly [starts: readonly Entry[], ends: readonly Entry[], open: readonly Entry[]]

export const OPEN = 2

type Datasets = ReadonlyMap<string, Dataset>

/**
 * Those of so many counts at most of which the rows say more than each count says of others in its own place, or in its own
 * window.
 */
export function groupsOf(all: readonly Count[], datasets: Datasets, most: number): Group[] {
  const groups = new Map<string, [Entry[], Entry[], Entry[]]>()
  const sides = new Map<Counted, Side | undefined>()
  for (const [at, count] of all.entries()) {
    const { counted } = count
    if (!sides.has(counted)) sides.set(counted, sideIn(counted, datasets))
    const side = sides.get(counted)
    if (side === undefined) continue
    const group = groups.get(side.rows) ?? [[], [], []]
    groups.set(side.rows, group)
    // Very many areas have very many counts: one too many is enough to know.
    if (group[side.at].length <= most) group[side.at].push([at, count])
  }
  return [...groups.values()].flatMap(apart).filter(group => group.flat().length <= most && isTied(group))
}

/** Of which rows something is counted, and whether what began, what ended or what was open. */
interface Side {
  rows: string
  at: 0 | 1 | typeof OPEN
}

function sideIn(counted: Counted, datasets: Datasets): Side | undefined {
  if (!isOfRows(counted)) return undefined
  const side = counted.openAtEnd ? OPEN : sideOf(counted, datasets)
  return side === undefined ? { rows: counted.base, at: 0 } : { rows: `episodes of ${counted.of}`, at: side }
}

/** Rows are counted, and are of a kind on whatever day. */
function isOfRows(counted: Counted): boolean {
  const { isSum, known, isChange, tie, openAtEnd } = counted
  return !isSum && !known && !isChange && (tie === 'events' || openAtEnd) && isLasting(kindOf(counted))
}

/** What begins says nothing of what ends where nobody prints what is open. */
function apart([starts, ends, open]: Group): Group[] {
  if (open.length === 0)
    return [
      [starts, [], []],
      [ends, [], []],
    ]
  return starts.length + ends.length > 0 ? [[starts, ends, open]] : []
}

/** Several windows that share days or are not the same for all, or days on which some are open. */
function isTied(group: Group): boolean {
  const lists = new Map<string, Set<string>>()
  for (const [, { counted, place, window }] of group.flat()) {
    const key = `${counted.key} @ ${placeKey(place)}`
    const windows = lists.get(key) ?? new Set<string>()
    lists.set(key, windows.add(`${window.start} ${window.end}`))
  }
  if (lists.size < 2) return false
  const different = new Set([...lists.values()].map(windows => [...windows].join()))
  return different.size > 1 || group[OPEN].length > 0 || shareDays(group[0])
}

function shareDays(entries: readonly Entry[]): boolean {
  const windows = entries.map(([, { window }]) => window)
  return windows.some(a =>
    windows.some(b => (a.start !== b.start || a.end !== b.end) && a.start <= b.end && b.start <= a.end),
  )
}

/** Without children who are counted once, of whom there may be fewer than rows. */
export function ofRowsAlone(group: Group): Group {
  const [starts, ends, open] = group.map(entries =>
    entries.filter(([, { counted }]) => !isOncePerValue(counted)),
  )
  return [starts, ends, open]
}
