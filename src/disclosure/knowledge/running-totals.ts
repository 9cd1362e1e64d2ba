/** Events between two days, by their places in a list of days. */
export interface Span {
  from: number
  to: number
  events: number
}

/**
 * Totals of events up to each day that give every span its events, keep further bounds and never fall; `undefined`
 * where there are none. Of many such those midway between the least and the most: they leave room to either side.
 */
export function totalsUpTo(
  days: number,
  spans: readonly Span[],
  further: readonly Bound[] = [],
): number[] | undefined {
  const bounds: Bound[] = [
    ...further,
    ...spans.map(({ from, to, events }) => ({ of: to, over: from, by: events })),
    ...spans.map(({ from, to, events }) => ({ of: from, over: to, by: -events })),
    ...Array.from({ length: days - 1 }, (_, day) => ({ of: day, over: day + 1, by: 0 })),
  ]
  const all = spans.reduce((sum, { events }) => sum + events, 0)
  const most = farthest(days, bounds, all)
  const reversed = bounds.map(({ of, over, by }) => ({ of: over, over: of, by }))
  // Bounds that contradict one another do so the other way round, too.
  const least = farthest(days, reversed, all)!
  // Differences of at most a whole number are kept when numbers halfway are rounded down.
  return most?.map((total, day) => Math.floor((total - least[day]) / 2))
}

/** One total is over another by so much at most. */
export interface Bound {
  of: number
  over: number
  by: number
}

/** How far each total can be above the first: the shortest way to it over the bounds, and at most so far. */
function farthest(days: number, bounds: readonly Bound[], most: number): number[] | undefined {
  const totals = new Array<number>(days).fill(most)
  totals[0] = 0
  for (let round = 0; round <= days; round++) {
    let isSettled = true
    for (const { of, over, by } of bounds) {
      if (totals[of] <= totals[over] + by) continue
      totals[of] = totals[over] + by
      isSettled = false
    }
    if (isSettled) return totals
  }
  return undefined
}
