import type { Count } from '../cells/counts.ts'
import { type Bound, farthestAbove, type Span } from './running-totals.ts'

/** What is printed of some events, by places in a list of days, and whether they are some of those of another. */
export interface Holding {
  count: Count
  spans: readonly Span[]
  isSomeOf: (other: Count) => boolean
}

/** What lists say of one another is carried on from list to list so often at most. */
const ROUNDS = 20

/**
 * What lists of the same events say of one another, of which one may hold the other: how many there are at least, and
 * at most, from one day to another. Some are no more than all, all no fewer than some; and what a list has no more
 * of in one step it must have in another. 23 of Dover in April and May, and 11 of all in May, are 12 of all in April.
 */
export function tightened(lists: readonly Holding[], days: number): Bound[][] {
  const bounds = lists.map((): Bound[] => [])
  const pairs = lists.flatMap((some, narrow) =>
    lists.flatMap((all, wide) => (narrow !== wide && some.isSomeOf(all.count) ? [[narrow, wide]] : [])),
  )
  for (let round = 0; round < ROUNDS; round++) {
    const above = lists.map(({ spans }, at) => farthestAbove(days, spans, bounds[at]))
    let isSettled = true
    for (const [narrow, wide] of pairs) {
      const [some, all] = [above[narrow], above[wide]]
      if (some === undefined || all === undefined) continue
      for (let to = 1; to < days; to++)
        for (let from = 0; from < to; from++) {
          if (all[from][to] < some[from][to]) bounds[narrow].push({ of: to, over: from, by: all[from][to] })
          else if (some[to][from] < all[to][from])
            bounds[wide].push({ of: from, over: to, by: some[to][from] })
          else continue
          isSettled = false
        }
    }
    if (isSettled) break
  }
  return bounds
}
