import type { Counts } from '../cells/counts.ts'
import { addAtMost, type System } from '../system.ts'

/** So many events in a window. */
export interface InWindow {
  start: number
  end: number
  number: number
}

/**
 * What is open on one day and no more on another is no more than the events between: those of that step; else by how
 * many a year to date has more than the one before it; else those of the shortest window around it.
 */
export function addBetween(
  [more, less]: readonly [more: number, less: number],
  events: readonly InWindow[],
  { all }: Pick<Counts, 'all'>,
  system: System,
): void {
  const [from, to] = [all[more].window.end, all[less].window.end].sort((a, b) => a - b)
  const exact = events.find(({ start, end }) => start === from + 1 && end === to)
  const longer = events.find(
    one => one.end === to && events.some(other => other.start === one.start && other.end === from),
  )
  const shorter = events.find(one => one.end === from && one.start === longer?.start)
  if (exact === undefined && longer && shorter) {
    addAtMost(system, [more, shorter.number], [less, longer.number])
    return
  }
  const around = events.filter(({ start, end }) => start <= from + 1 && end >= to)
  const closest = around.sort((a, b) => a.end - a.start - (b.end - b.start))[0]
  if (closest) addAtMost(system, [more], [less, closest.number])
}
