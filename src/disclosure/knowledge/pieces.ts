import type { Count } from '../cells/counts.ts'
import type { Flow } from './flows.ts'

/** Windows of a flow that hang together, and the days on which they begin and end or something open is printed. */
export interface Piece extends Flow {
  /** In order. Each stands for its end: a window begins at the end of the day before it. */
  days: readonly number[]
}

/**
 * A flow falls into pieces at the days that no window spans, where what is open is printed, or nobody tells what
 * happened next.
 */
export function piecesOf({ lists, stocks }: Flow, all: readonly Count[]): Piece[] {
  return sharingDays(lists.flat(), all, day => !stocks.has(day)).map(windows => {
    const ends = windows.flatMap(at => [all[at].window.start - 1, all[at].window.end])
    const [first, last] = [Math.min(...ends), Math.max(...ends)]
    const printed = [...stocks].filter(([day]) => first <= day && day <= last)
    const isIn = new Set(windows)
    return {
      lists: lists.map(list => list.filter(at => isIn.has(at))),
      stocks: new Map(printed),
      days: [...new Set([...ends, ...printed.map(([day]) => day)])].sort((a, b) => a - b),
    }
  })
}

/** Counts parted where one window ends before the next begins; on that day itself, unless both hang together there. */
export function sharingDays(
  list: readonly number[],
  all: readonly Count[],
  hangsTogether: (day: number) => boolean = () => false,
): number[][] {
  const windowOf = (at: number) => all[at].window
  const parts: number[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const at of [...list].sort((a, b) => windowOf(a).start - windowOf(b).start)) {
    const before = windowOf(at).start - 1
    if (before > end || (before === end && !hangsTogether(end))) parts.push([])
    parts[parts.length - 1].push(at)
    end = Math.max(end, windowOf(at).end)
  }
  return parts
}
