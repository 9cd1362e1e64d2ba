/** Events between two days, by their places in a list of days. */
export interface Span {
  from: number
  to: number
  events: number
}

/** One total is over another by so much at most. */
export interface Bound {
  of: number
  over: number
  by: number
}

/**
 * Totals of events up to each day that give every span its events, keep further bounds and never fall; `undefined`
 * where there are none.
 */
export function totalsUpTo(
  days: number,
  spans: readonly Span[],
  further: readonly Bound[] = [],
): number[] | undefined {
  const bounds = [...further, ...boundsOf(spans), ...neverFalling(days)]
  return amid(days, [...bounds, ...near(days, sumOf(spans))])
}

/** How far the total of each day can be above that of every other, by that day; `undefined` where there are no totals. */
export function farthestAbove(
  days: number,
  spans: readonly Span[],
  further: readonly Bound[],
): (readonly number[])[] | undefined {
  const bounds = [...further, ...boundsOf(spans), ...neverFalling(days)]
  const above = Array.from({ length: days }, (_, day) => farthest(day, days, bounds))
  return above.every(known => known !== undefined) ? above : undefined
}

/** What began up to each day, and what ended, less what was open on the first one. */
export interface Turnover {
  starts: number[]
  ends: number[]
}

/** What is printed of a flow: the windows of what began and of what ended, and how many were open on some days. */
export interface Printed {
  days: number
  lists: readonly (readonly Span[])[]
  open: ReadonlyMap<number, number>
}

/**
 * The same of what began and of what ended: what is open on a day is the one less the other, so many where it is
 * known and at least none elsewhere. The totals of ends stand behind those of starts, in further bounds, too.
 */
export function turnoverUpTo(printed: Printed, further: readonly Bound[] = []): Turnover | undefined {
  const { days } = printed
  const totals = amid(2 * days, boundsOfFlow(printed, further, allOf(printed)))
  return totals && { starts: totals.slice(0, days), ends: totals.slice(days) }
}

/**
 * The same where children are counted and plans begin and end. On each day there are as many more plans than children
 * as on the one before it, unless that cannot be: then as nearly so many as can be.
 */
export function turnoverOfPlans(printed: Printed, further: readonly Bound[] = []): Turnover | undefined {
  const { days, lists } = printed
  const plans = new Map<number, number>()
  const bounds = () => boundsOfFlow({ days, lists, open: plans }, further, allOf(printed))
  let more = 0
  for (const [day, children] of [...printed.open].sort(([a], [b]) => a - b)) {
    const most = farthest(days + day, 2 * days, bounds())?.[day]
    const least = farthest(day, 2 * days, bounds())?.[days + day]
    if (most === undefined || least === undefined) return undefined
    more = Math.max(-least, Math.min(most, children + more)) - children
    plans.set(day, children + more)
  }
  return turnoverUpTo({ days, lists, open: plans }, further)
}

function boundsOfFlow(
  { days, lists: [starts, ends], open }: Printed,
  further: readonly Bound[],
  all: number,
): Bound[] {
  const isOpen = Array.from({ length: days }, (_, day): Bound[] => {
    const many = open.get(day)
    const atLeast = { of: days + day, over: day, by: -(many ?? 0) }
    return many === undefined ? [atLeast] : [atLeast, { of: day, over: days + day, by: many }]
  })
  const bounds = [
    ...further,
    ...boundsOf(starts),
    ...neverFalling(days),
    ...shifted([...boundsOf(ends), ...neverFalling(days)], days),
    ...isOpen.flat(),
  ]
  return [...bounds, ...near(2 * days, all)]
}

/** More than began, ended or were open cannot have been. */
function allOf({ lists: [starts, ends], open }: Printed): number {
  return sumOf(starts) + sumOf(ends) + [...open.values()].reduce((sum, many) => sum + many, 0)
}

/** The same of numbers that stand so far behind. */
export function shifted(bounds: readonly Bound[], by: number): Bound[] {
  return bounds.map(bound => ({ ...bound, of: bound.of + by, over: bound.over + by }))
}

function boundsOf(spans: readonly Span[]): Bound[] {
  return spans.flatMap(({ from, to, events }) => [
    { of: to, over: from, by: events },
    { of: from, over: to, by: -events },
  ])
}

function neverFalling(days: number): Bound[] {
  return Array.from({ length: days - 1 }, (_, day) => ({ of: day, over: day + 1, by: 0 }))
}

function sumOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { events }) => sum + events, 0)
}

/** None is farther from the first than all events together. */
function near(numbers: number, all: number): Bound[] {
  return Array.from({ length: numbers }, (_, at) => [
    { of: at, over: 0, by: all },
    { of: 0, over: at, by: all },
  ]).flat()
}

/** From so many numbers at most it is looked how far the others can be. */
const MOST_SEEN_FROM = 50

/**
 * Whole numbers that keep all bounds, the first of them 0; `undefined` where there are none. Of many such those amid
 * all others: the mean of those as far above and below each number as they can be. They leave room to every side, and
 * events are spread over the days.
 */
function amid(numbers: number, bounds: readonly Bound[]): number[] | undefined {
  const reversed = bounds.map(({ of, over, by }) => ({ of: over, over: of, by }))
  const sums = new Array<number>(numbers).fill(0)
  const every = Math.ceil(numbers / MOST_SEEN_FROM)
  let seen = 0
  for (let from = 0; from < numbers; from += every) {
    const most = farthest(from, numbers, bounds)
    if (most === undefined) return undefined
    // Bounds that contradict one another do so the other way round, too.
    const least = farthest(from, numbers, reversed)!
    for (let at = 0; at < numbers; at++) sums[at] += most[at] - most[0] - (least[at] - least[0])
    seen += 2
  }
  // Differences of at most a whole number are kept when all numbers are rounded down.
  return sums.map(sum => Math.floor(sum / seen))
}

/** How far each number can be above one of them: the shortest way to it over the bounds. */
function farthest(from: number, numbers: number, bounds: readonly Bound[]): number[] | undefined {
  const found = new Array<number>(numbers).fill(Number.POSITIVE_INFINITY)
  found[from] = 0
  for (let round = 0; round <= numbers; round++) {
    let isSettled = true
    // To and fro, as days follow one another in the bounds.
    for (let at = 0; at < bounds.length; at++) {
      const { of, over, by } = bounds[round % 2 === 0 ? at : bounds.length - 1 - at]
      if (found[of] <= found[over] + by) continue
      found[of] = found[over] + by
      isSettled = false
    }
    if (isSettled) return found
  }
  return undefined
}
