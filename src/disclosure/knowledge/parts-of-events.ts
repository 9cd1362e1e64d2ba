import type { Count } from '../cells/counts.ts'
import { type Place, placeKey, widerPlaces } from '../cells/place.ts'
import { addAtMost, type System, sumOf } from '../system.ts'
import { isSomeOf, type PrintedWindows } from './printed-windows.ts'
import type { Bound } from './running-totals.ts'
import type { Steps, Sum } from './steps.ts'

/** Events of one kind in windows that hang together, step by step from the first of these days to the last. */
export interface Running {
  count: Count
  days: readonly number[]
  steps: Steps
}

/** From one day to the next of those that both tell; by their places in one, and the numbers of the other. */
interface Stretch {
  from: number
  to: number
  wide: Sum
  /** Of the same place, or the same count: of two printed numbers it is told elsewhere that one is some of the other. */
  isAlike: boolean
}

/**
 * Events under more conditions are some of those under fewer, between any two days: of 20 referrals to date and
 * 20 a month later none came between, so none was closed. So are those of an area some of the whole's, which says
 * more than their sum where the two are not printed in the same windows.
 */
export class PartsOfEvents {
  private readonly byPlace = new Map<string, Running[]>()
  private readonly system: System
  private readonly printed: number
  private readonly windows: PrintedWindows

  /** The first numbers of the system are printed. */
  constructor(system: System, printed: number, windows: PrintedWindows) {
    this.system = system
    this.printed = printed
    this.windows = windows
  }

  /** No more of them than of any that they are some of. */
  boundsOf(count: Count, days: readonly number[]): Bound[] {
    return this.stretchesOf(count, days).map(({ from, to, wide: { added, taken } }) => ({
      of: to,
      over: from,
      by: Number(sumOf(this.system, added) - sumOf(this.system, taken)),
    }))
  }

  /** Those with fewer conditions first. */
  add({ count, days, steps }: Running): void {
    for (const { from, to, wide, isAlike } of this.stretchesOf(count, days)) {
      const narrow = steps.between(from, to)
      if (isAlike && this.isPrinted(narrow) && this.isPrinted(wide)) continue
      const { added, taken } = narrow
      addAtMost(this.system, [...added, ...wide.taken], [...taken, ...wide.added])
    }
    const key = keyOf(count.counted.base, count.place)
    this.byPlace.set(key, [...(this.byPlace.get(key) ?? []), { count, days, steps }])
  }

  private isPrinted({ added, taken }: Sum): boolean {
    return added.length === 1 && taken.length === 0 && added[0] < this.printed
  }

  private stretchesOf(count: Count, days: readonly number[]): Stretch[] {
    const { counted, place } = count
    const here = this.toldIn(counted.base, place).filter(
      wide => wide.count.counted.conditions.size < counted.conditions.size,
    )
    const around = widerPlaces(place)
      .flatMap(wider => this.toldIn(counted.base, wider))
      .filter(wide => count.isLine || this.windows.differ(count, wide.count))
    return [...here, ...around]
      .filter(wide => isSomeOf(count, wide.count))
      .flatMap(wide => stretchesIn(days, wide, count))
  }

  private toldIn(base: string, place: Place): Running[] {
    return this.byPlace.get(keyOf(base, place)) ?? []
  }
}

function keyOf(base: string, place: Place): string {
  return `${base} @ ${placeKey(place)}`
}

function stretchesIn(
  days: readonly number[],
  { days: told, steps, count: wide }: Running,
  count: Count,
): Stretch[] {
  const isAlike = wide.counted.key === count.counted.key || wide.place.length === count.place.length
  const shared = [...days.keys()].filter(at => told.includes(days[at]))
  return shared.slice(1).map((to, at) => {
    const from = shared[at]
    return { from, to, wide: steps.between(told.indexOf(days[from]), told.indexOf(days[to])), isAlike }
  })
}
