import type { Count, Counts } from '../cells/counts.ts'
import { placeKey } from '../cells/place.ts'
import { addAtMost, addNumber, addRow, type System } from '../system.ts'

/**
 * Windows within others: months add up to their year, the year to date grows. Events are told as how many
 * there were up to each day, which never falls: a window is the difference of two of these. Spells only grow
 * with their window; a stock is of a day alone. Windows that overlap in part, as rolling years do, share days
 * of which nothing is printed: one says nothing of the other.
 */
export function addWindows({ all }: Counts, system: System): void {
  for (const group of sameInOtherWindows(all)) {
    if (!group.some(inner => group.some(outer => isWithin(all[inner], all[outer])))) continue
    if (all[group[0]].counted.tie !== 'events' || !addRunning(group, all, system))
      addNested(group, all, system)
  }
}

/** Counts of events or spells that differ in their windows alone. */
export function sameInOtherWindows(all: readonly Count[]): number[][] {
  const groups = new Map<string, number[]>()
  for (const [at, { counted, place }] of all.entries()) {
    if (counted.tie === 'stock' || counted.known) continue
    const key = `${counted.key} @ ${placeKey(place)}`
    const group = groups.get(key) ?? []
    groups.set(key, group)
    group.push(at)
  }
  return [...groups.values()].filter(group => group.length > 1)
}

function isWithin({ window: a }: Count, { window: b }: Count): boolean {
  return a.start >= b.start && a.end <= b.end && (a.start > b.start || a.end < b.end)
}

/** `false` where the windows cannot all be of the same events. */
function addRunning(group: readonly number[], all: readonly Count[], system: System): boolean {
  const days = [...new Set(group.flatMap(at => [all[at].window.start, all[at].window.end + 1]))].sort(
    (a, b) => a - b,
  )
  const until = (day: number) => days.indexOf(day)
  const spans = group.map(at => ({
    at,
    from: until(all[at].window.start),
    to: until(all[at].window.end + 1),
    events: all[at].value,
  }))
  const totals = runningTotals(days.length, spans)
  if (totals === undefined) return false
  const running = totals.map(total => addNumber(system, total, Number.NEGATIVE_INFINITY))
  for (const { at, from, to } of spans) addRow(system, [at, running[from]], [running[to]])
  for (let day = 1; day < running.length; day++) addAtMost(system, [running[day - 1]], [running[day]])
  return true
}

interface Span {
  from: number
  to: number
  events: number
}

/**
 * Totals up to each day that give every span its events and never fall. Where there are many such, those
 * midway between the least and the most: they leave room to either side.
 */
function runningTotals(days: number, spans: readonly Span[]): number[] | undefined {
  const atMost = [
    ...spans.map(({ from, to, events }) => ({ of: to, over: from, by: events })),
    ...spans.map(({ from, to, events }) => ({ of: from, over: to, by: -events })),
    ...Array.from({ length: days - 1 }, (_, day) => ({ of: day, over: day + 1, by: 0 })),
  ]
  const most = farthest(days, atMost)
  const least = farthest(
    days,
    atMost.map(({ of, over, by }) => ({ of: over, over: of, by })),
  )
  if (most === undefined || least === undefined) return undefined
  // Differences of at most a whole number are kept when numbers halfway are rounded down.
  return most.map((total, day) => Math.floor((total - least[day]) / 2))
}

interface AtMost {
  of: number
  over: number
  by: number
}

/** How far each total can be above the first: the shortest way to it over the bounds. */
function farthest(days: number, bounds: readonly AtMost[]): number[] | undefined {
  const totals = new Array<number>(days).fill(UNBOUNDED)
  totals[0] = 0
  for (let round = 0; round <= days; round++) {
    let settled = true
    for (const { of, over, by } of bounds)
      if (totals[of] > totals[over] + by) {
        totals[of] = totals[over] + by
        settled = false
      }
    if (settled) return totals
  }
  return undefined
}

/** More events than there ever are. */
const UNBOUNDED = 1e12

/** A window within another holds no more than it. */
function addNested(group: readonly number[], all: readonly Count[], system: System): void {
  for (const inner of group)
    for (const outer of group) {
      if (isWithin(all[inner], all[outer])) addAtMost(system, [inner], [outer])
    }
}
