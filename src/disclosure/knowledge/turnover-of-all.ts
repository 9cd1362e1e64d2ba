import type { Dataset } from '../../datasets/dataset.ts'
import { saysNoValue } from '../cells/conditions.ts'
import type { Counted } from '../cells/counted.ts'
import type { Count, Counts } from '../cells/counts.ts'
import { isWithin, type Place, placeKey, widerPlaces } from '../cells/place.ts'
import type { System } from '../system.ts'
import { addBetween, type InWindow } from './between.ts'

/** Events among the same rows in one place. */
interface Events {
  counted: Counted
  place: Place
  windows: InWindow[]
}

/**
 * Of some children, those of a category or under a condition, no more can have come to be open than plans of all began,
 * and no more can have ceased to be than plans of all ended: where the one and the other are not printed of them alone.
 */
export function addTurnoverOfAll(
  { all }: Counts,
  datasets: ReadonlyMap<string, Dataset>,
  system: System,
): void {
  const open = stocksByPlace(all)
  // Very many areas have very many events, and mostly nothing that is open.
  const events = open.length > 0 ? eventsByPlace(all) : new Map<string, Events[]>()
  for (const stocks of open) {
    const { counted, place } = all[stocks[0]]
    const [start, end] = datasets.get(counted.of ?? '')?.episode ?? []
    const began = nearest(counted, place, start, events)
    const ended = nearest(counted, place, end, events)
    for (const [at, before] of stocks.slice(0, -1).entries()) {
      const after = stocks[at + 1]
      for (const { windows } of began) addBetween([after, before], windows, { all }, system)
      for (const { windows } of ended) addBetween([before, after], windows, { all }, system)
    }
  }
}

function eventsByPlace(all: readonly Count[]): Map<string, Events[]> {
  const lists = new Map<string, Events>()
  for (const [at, { counted, place, window }] of all.entries()) {
    if (counted.isSum || counted.day === undefined) continue
    const key = `${counted.key} @ ${placeKey(place)}`
    const list = lists.get(key) ?? { counted, place, windows: [] }
    lists.set(key, list)
    list.windows.push({ start: window.start, end: window.end, number: at })
  }
  const byPlace = new Map<string, Events[]>()
  for (const list of lists.values()) {
    const key = keyOf(list.counted.of, list.place)
    byPlace.set(key, [...(byPlace.get(key) ?? []), list])
  }
  return byPlace
}

function keyOf(of: string | undefined, place: Place): string {
  return `${of} @ ${placeKey(place)}`
}

/** What is open on several days, under conditions that no day changes. */
function stocksByPlace(all: readonly Count[]): number[][] {
  const lists = new Map<string, number[]>()
  for (const [at, { counted, place }] of all.entries()) {
    if (!counted.openAtEnd || counted.isSum || ![...counted.conditions].every(isOfTheRow)) continue
    const key = `${counted.key} @ ${placeKey(place)}`
    const list = lists.get(key)
    if (list) list.push(at)
    else lists.set(key, [at])
  }
  const byDay = (a: number, b: number) => all[a].window.end - all[b].window.end
  return [...lists.values()].filter(({ length }) => length > 1).map(list => list.sort(byDay))
}

/** Neither the day nor another row changes whether a row meets it. */
function isOfTheRow(condition: string): boolean {
  return (
    saysNoValue(condition) ||
    !/"(?:the end|in the window|open in the window|open at|age|has)"/.test(condition)
  )
}

/** The events of which these are some, in the narrowest places; none where they are of the very same rows: that is a balance. */
function nearest(
  stock: Counted,
  place: Place,
  day: string | undefined,
  events: ReadonlyMap<string, readonly Events[]>,
): readonly Events[] {
  const found: Events[] = []
  for (const wider of [place, ...widerPlaces(place)]) {
    if (found.some(({ place }) => isWithin(place, wider))) continue
    const holding = (events.get(keyOf(stock.of, wider)) ?? []).filter(
      ({ counted }) => counted.day === day && holds(counted, stock),
    )
    const narrowest = holding.sort((a, b) => b.counted.conditions.size - a.counted.conditions.size)[0]
    if (narrowest === undefined) continue
    if (wider === place && holds(stock, narrowest.counted)) return []
    found.push(narrowest)
  }
  return found
}

/** Whatever is counted by the one is among the rows of the other. */
function holds(wide: Counted, narrow: Counted): boolean {
  return [...wide.conditions].every(condition => saysNoValue(condition) || narrow.conditions.has(condition))
}
