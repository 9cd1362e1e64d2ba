import { firstWhere, type Groups, groupRows, orderByDay } from '../engine/tables/order.ts'
import { daysOf, type Table } from '../engine/tables/table.ts'
import { NO_DAY } from '../foundations/day.ts'
import { childCodes, childrenOf } from './birthdays.ts'

/** The episodes of an extract, those of each child in the order in which they start. */
export interface Episodes {
  starts: Int32Array
  /** `NO_DAY` while it is open. */
  ends: Int32Array
  ofChild: Groups
  /** In the same order: the latest end so far of the child's, infinite once one is open. */
  endSoFar: Float64Array
}

/** Sorts them: ask the county, which does so once. */
export function episodesOf(table: Table): Episodes | undefined {
  const [start, end] = table.dataset.episode ?? []
  const children = childrenOf(table.rows)
  const starts = start === undefined ? undefined : daysOf(table, start)
  const ends = end === undefined ? undefined : daysOf(table, end)
  if (!children || !starts || !ends) return undefined
  const ofChild = groupRows(orderByDay(starts), children, childCodes(table.rows))
  return { starts, ends, ofChild, endSoFar: endsSoFar(ofChild, ends) }
}

/**
 * The rows of episodes that are so beside the child's other ones. A child's places in `ofChild.rows` are those from
 * `first` up to, but not including, `end`; a child with one episode is not asked about.
 */
export function rowsBesideOthers(
  { ofChild: { starts, rows } }: Episodes,
  isSo: (place: number, first: number, end: number) => boolean,
): Int32Array {
  const found: number[] = []
  for (let child = 0; child + 1 < starts.length; child++) {
    const [first, end] = [starts[child], starts[child + 1]]
    if (end - first < 2) continue
    for (let place = first; place < end; place++) if (isSo(place, first, end)) found.push(rows[place])
  }
  return Int32Array.from(found)
}

/**
 * The latest end of a child's episodes that start before a day: infinite where one of them is open, and
 * -infinite where there is none. Episodes are in the order of their starts, so it is halved to.
 */
export function latestEnd(episodes: Episodes, child: number, startBefore: number): number {
  const { starts, rows } = episodes.ofChild
  if (child < 0 || child + 1 >= starts.length) return Number.NEGATIVE_INFINITY
  const [from, to] = [starts[child], starts[child + 1]]
  const after = firstWhere(from, to, i => !isBefore(episodes.starts[rows[i]], startBefore))
  return after === from ? Number.NEGATIVE_INFINITY : episodes.endSoFar[after - 1]
}

/** Those without a start stand last. */
function isBefore(start: number, day: number): boolean {
  return start !== NO_DAY && start < day
}

/** Of each episode the latest end of it and of those of the child that start before it. */
function endsSoFar({ starts, rows }: Groups, ends: Int32Array): Float64Array {
  const endSoFar = new Float64Array(rows.length)
  for (let child = 0; child + 1 < starts.length; child++)
    for (let i = starts[child]; i < starts[child + 1]; i++) {
      const end = ends[rows[i]] === NO_DAY ? Number.POSITIVE_INFINITY : ends[rows[i]]
      endSoFar[i] = i === starts[child] ? end : Math.max(end, endSoFar[i - 1])
    }
  return endSoFar
}
