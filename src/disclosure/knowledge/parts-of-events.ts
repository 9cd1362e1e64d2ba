import type { Count } from '../cells/counts.ts'
import { placeKey } from '../cells/place.ts'
import { addAtMost, type System, sumOf } from '../system.ts'
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
}

/**
 * Events under more conditions are some of those under fewer, between any two days: of 20 referrals to date and
 * 20 a month later none came between, so none was closed.
 */
export class PartsOfEvents {
  private readonly byPlace = new Map<string, Running[]>()
  private readonly system: System
  private readonly printed: number

  /** Of numbers that are printed, the first ones of the system, it is told elsewhere which are some of which. */
  constructor(system: System, printed = 0) {
    this.system = system
    this.printed = printed
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
    for (const { from, to, wide } of this.stretchesOf(count, days)) {
      const narrow = steps.between(from, to)
      if (this.isPrinted(narrow) && this.isPrinted(wide)) continue
      const { added, taken } = narrow
      addAtMost(this.system, [...added, ...wide.taken], [...taken, ...wide.added])
    }
    const key = keyOf(count)
    this.byPlace.set(key, [...(this.byPlace.get(key) ?? []), { count, days, steps }])
  }

  private isPrinted({ added, taken }: Sum): boolean {
    return added.length === 1 && taken.length === 0 && added[0] < this.printed
  }

  private stretchesOf(count: Count, days: readonly number[]): Stretch[] {
    return (this.byPlace.get(keyOf(count)) ?? [])
      .filter(wide => isPartOf(count, wide.count))
      .flatMap(wide => stretchesIn(days, wide))
  }
}

function keyOf({ counted: { base }, place }: Count): string {
  return `${base} @ ${placeKey(place)}`
}

function isPartOf({ counted: { conditions } }: Count, { counted: wide }: Count): boolean {
  return (
    wide.conditions.size < conditions.size &&
    [...wide.conditions].every(condition => conditions.has(condition))
  )
}

function stretchesIn(days: readonly number[], { days: told, steps }: Running): Stretch[] {
  const shared = [...days.keys()].filter(at => told.includes(days[at]))
  return shared.slice(1).map((to, at) => {
    const from = shared[at]
    return { from, to, wide: steps.between(told.indexOf(days[from]), told.indexOf(days[to])) }
  })
}
