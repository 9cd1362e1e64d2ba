import type { Count } from '../cells/counts.ts'
import { addNumber, addRow, type System } from '../system.ts'

/** Events from one day to the next, in a list of days, and what they say of any two of these. */
export interface Steps {
  /** One for each step: a window that is no longer, or a number that nobody prints. */
  numbers: readonly number[]
  /** Those between two days, by their places, as few numbers as may be. */
  between(from: number, to: number): Sum
}

/** Numbers of the system: the first less the second. */
export interface Sum {
  added: readonly number[]
  taken: readonly number[]
}

/**
 * The events of each step, by their totals up to each day. A window of more than one step is told by shorter ones and
 * by the steps in which they differ: a rolling year is the one before, less the month that it drops, and the month
 * that it takes. Hardly any sum is long so.
 */
export function stepsOf(
  windows: readonly number[],
  days: readonly number[],
  upTo: readonly number[],
  all: readonly Count[],
  system: System,
): Steps {
  const place = new Map(days.map((day, at) => [day, at]))
  const ways: Way[] = windows.map(at => ({
    from: place.get(all[at].window.start - 1)!,
    to: place.get(all[at].window.end)!,
    number: at,
  }))
  const known = new Ways(days.length)
  const isStep = ({ from, to }: Way) => to === from + 1
  for (const way of ways.filter(isStep)) known.add(way)
  for (let from = 0; from < days.length - 1; from++)
    if (known.step(from) === undefined)
      known.add({ from, to: from + 1, number: addNumber(system, BigInt(upTo[from + 1] - upTo[from])) })
  for (const way of ways.filter(way => !isStep(way)).sort(shortestFirst)) {
    const { added, taken } = known.between(way.from, way.to)
    addRow(system, [way.number, ...taken], added)
    known.add(way)
  }
  return {
    numbers: Array.from({ length: days.length - 1 }, (_, from) => known.step(from)!),
    between: (from, to) => known.between(from, to),
  }
}

/** A number of events from one day to another. */
interface Way {
  from: number
  to: number
  number: number
}

function shortestFirst(a: Way, b: Way): number {
  return a.to - a.from - (b.to - b.from) || a.from - b.from
}

/** Ways between days, each gone in its direction or, taken away, against it. */
class Ways {
  private readonly from: (Way & { sign: number })[][]

  constructor(days: number) {
    this.from = Array.from({ length: days }, () => [])
  }

  add(way: Way): void {
    this.from[way.from].push({ ...way, sign: 1 })
    this.from[way.to].push({ from: way.to, to: way.from, number: way.number, sign: -1 })
  }

  step(from: number): number | undefined {
    return this.from[from].find(({ to }) => to === from + 1)?.number
  }

  /** Over as few ways as may be. */
  between(from: number, to: number): Sum {
    const lastTo = new Map<number, Way & { sign: number }>()
    const days = [from]
    for (const day of days)
      for (const way of this.from[day])
        if (way.to !== from && !lastTo.has(way.to)) {
          lastTo.set(way.to, way)
          days.push(way.to)
        }
    const sum = { added: [] as number[], taken: [] as number[] }
    for (let day = to; day !== from; day = lastTo.get(day)!.from) {
      const { number, sign } = lastTo.get(day)!
      ;(sign > 0 ? sum.added : sum.taken).push(number)
    }
    return sum
  }
}
