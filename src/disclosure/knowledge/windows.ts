import type { Window } from '../../foundations/period.ts'
import type { Count, Counts } from '../cells/counts.ts'
import { placeKey } from '../cells/place.ts'
import { addAtMost, addNumber, addRow, type System } from '../system.ts'
import { PartsOfEvents } from './parts-of-events.ts'
import { type Span, totalsUpTo } from './running-totals.ts'

/**
 * Windows that share days: months add up to their year, the year to date grows, a rolling year drops one month
 * and takes another. Events are told as how many there were up to each day, which never falls: a window is the
 * difference of two of these. Spells, and children each counted once, only grow with their window; a stock is
 * of a day alone.
 */
export function addWindows({ all }: Counts, system: System): void {
  const parts = new PartsOfEvents(system)
  for (const alike of widestFirst(sameInOtherWindows(all), all))
    for (const group of sharingDays(alike, all)) {
      const windows = group.map(at => all[at].window)
      if (group.length === 1) continue
      if (all[group[0]].counted.tie !== 'events' || !addRunning(group, all, parts, system))
        addNested(group, windows, system)
    }
}

/** What is counted under fewer conditions holds what is counted under more. */
function widestFirst(groups: number[][], all: readonly Count[]): number[][] {
  const conditions = ([at]: number[]) => all[at].counted.conditions.size
  return groups.sort((a, b) => conditions(a) - conditions(b))
}

/** Counts of events or spells that differ in their windows alone. */
export function sameInOtherWindows(all: readonly Count[]): number[][] {
  const groups: number[][] = []
  const byPlace = new Map<string, Map<string, number[]>>()
  for (const [at, { counted, place }] of all.entries()) {
    if (counted.tie === 'stock' || counted.known) continue
    const alike = byPlace.get(counted.key) ?? new Map<string, number[]>()
    byPlace.set(counted.key, alike)
    const key = placeKey(place)
    const group = alike.get(key)
    if (group) group.push(at)
    else {
      const alone = [at]
      alike.set(key, alone)
      groups.push(alone)
    }
  }
  return groups
}

/** Parted where one window ends before the next begins. */
function sharingDays(group: readonly number[], all: readonly Count[]): number[][] {
  const windowOf = (at: number) => all[at].window
  const parts: number[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const at of [...group].sort((a, b) => windowOf(a).start - windowOf(b).start)) {
    if (windowOf(at).start > end) parts.push([])
    parts[parts.length - 1].push(at)
    end = Math.max(end, windowOf(at).end)
  }
  return parts
}

function isWithin(a: Window, b: Window): boolean {
  return a.start >= b.start && a.end <= b.end && (a.start > b.start || a.end < b.end)
}

/** `false` where the windows cannot all be of the same events. */
function addRunning(
  group: readonly number[],
  all: readonly Count[],
  parts: PartsOfEvents,
  system: System,
): boolean {
  const count = all[group[0]]
  const windows = group.map(at => all[at].window)
  const days = [...new Set(windows.flatMap(({ start, end }) => [start, end + 1]))].sort((a, b) => a - b)
  const order = new Map(days.map((day, at) => [day, at]))
  const spans = group.map((at, i): Span & { at: number } => ({
    at,
    from: order.get(windows[i].start)!,
    to: order.get(windows[i].end + 1)!,
    events: Number(system.values[at]),
  }))
  const upTo = totalsUpTo(days.length, spans, parts.boundsOf(count, days)) ?? totalsUpTo(days.length, spans)
  if (upTo === undefined) return false
  // Up to the first day there are none: where the count begins is for us to say.
  const totals = upTo.map((total, day) => (day === 0 ? [] : [addNumber(system, BigInt(total), 'anything')]))
  for (const { at, from, to } of spans) addRow(system, [at, ...totals[from]], totals[to])
  for (let day = 1; day < totals.length; day++) addAtMost(system, totals[day - 1], totals[day])
  parts.add({ count, days, totals })
  return true
}

/** A window within another holds no more than it; windows that make up another hold no less. */
function addNested(group: readonly number[], windows: readonly Window[], system: System): void {
  for (const [outer, whole] of windows.entries()) {
    for (const [inner, part] of windows.entries())
      if (isWithin(part, whole)) addAtMost(system, [group[inner]], [group[outer]])
    const chain = endToEnd(whole, windows)
    if (chain)
      addAtMost(
        system,
        [group[outer]],
        chain.map(at => group[at]),
      )
  }
}

/** Which of the windows, end to end, make up another, as few as there may be; `undefined` where none do. */
export function endToEnd(whole: Window, windows: readonly Window[]): number[] | undefined {
  const chains = new Map<number, number[]>([[whole.start, []]])
  for (const [day, chain] of chains)
    for (const [at, window] of windows.entries())
      if (window.start === day && isWithin(window, whole) && !chains.has(window.end + 1))
        chains.set(window.end + 1, [...chain, at])
  return chains.get(whole.end + 1)
}
