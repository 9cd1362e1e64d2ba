import type { Count } from '../cells/counts.ts'
import { placeKey } from '../cells/place.ts'
import { addAtMost, type System, sumOf } from '../system.ts'
import type { Bound } from './running-totals.ts'

/** How many events there were up to each of some days; numbers of the system, none up to the first day. */
export interface Running {
  count: Count
  days: readonly number[]
  totals: readonly (readonly number[])[]
}

/** From one day to the next of those that both tell; by the place of the day in one and by the total of the other. */
interface Step {
  from: Shared
  to: Shared
}

interface Shared {
  at: number
  upTo: readonly number[]
}

/**
 * Events under more conditions are some of those under fewer, between any two days: of 20 referrals to date and
 * 20 a month later none came between, so none was closed.
 */
export class PartsOfEvents {
  private readonly byPlace = new Map<string, Running[]>()
  private readonly system: System

  constructor(system: System) {
    this.system = system
  }

  /** No more of them than of any that they are some of. */
  boundsOf(count: Count, days: readonly number[]): Bound[] {
    return this.stepsOf(count, days).map(({ from, to }) => ({
      of: to.at,
      over: from.at,
      by: Number(sumOf(this.system, to.upTo) - sumOf(this.system, from.upTo)),
    }))
  }

  /** Those with fewer conditions first. */
  add({ count, days, totals }: Running): void {
    for (const { from, to } of this.stepsOf(count, days))
      addAtMost(this.system, [...totals[to.at], ...from.upTo], [...totals[from.at], ...to.upTo])
    const key = keyOf(count)
    this.byPlace.set(key, [...(this.byPlace.get(key) ?? []), { count, days, totals }])
  }

  private stepsOf(count: Count, days: readonly number[]): Step[] {
    return (this.byPlace.get(keyOf(count)) ?? [])
      .filter(wide => isPartOf(count, wide.count))
      .flatMap(wide => stepsBetween(days, wide))
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

function stepsBetween(days: readonly number[], wide: Running): Step[] {
  const shared = days.flatMap((day, at): Shared[] => {
    const inWide = wide.days.indexOf(day)
    return inWide === -1 ? [] : [{ at, upTo: wide.totals[inWide] }]
  })
  return shared.slice(1).map((to, step) => ({ from: shared[step], to }))
}
