import type { Count } from '../cells/counts.ts'
import { type Place, placeKey } from '../cells/place.ts'
import type { Bound, Span } from './running-totals.ts'
import { type Holding, tightened } from './tightened.ts'

/** What is counted in one place, in all windows that are printed of it: places in the list of counts. */
interface Listed {
  count: Count
  list: number[]
  /** A bit for each window. */
  windows: bigint
}

/**
 * In which windows events among the same rows are printed, by what is counted of them and where. Where these are not
 * the same for all, lists of which one holds the other say more of one another than number for number.
 */
export class PrintedWindows {
  /** Rows of which the events are not printed in the same windows everywhere. */
  readonly tied: ReadonlySet<string>
  private readonly all: readonly Count[]
  private readonly bits = new Map<string, Map<string, bigint>>()
  private readonly lists = new Map<string, Map<string, Listed>>()
  private readonly tightened = new Map<string, ReadonlyMap<string, readonly Bound[]>>()

  constructor(all: readonly Count[]) {
    this.all = all
    const isEvents = ({ counted }: Count) => counted.tie === 'events' && !counted.known
    for (const count of all) if (isEvents(count)) this.bitOf(count)
    for (const [at, count] of all.entries())
      if (isEvents(count) && this.bits.get(count.counted.base)!.size > 1) this.note(at, count)
    this.tied = new Set([...this.lists.keys()].filter(base => this.areSeveral(base)))
  }

  /** The two are not printed in the same windows. */
  differ(count: Count, other: Count): boolean {
    const [own, others] = [count, other].map(one => this.lists.get(one.counted.base)?.get(keyOf(one)))
    return own?.windows !== others?.windows
  }

  /** Days between two on which windows of the same rows begin or end, whatever of them is counted, and where. */
  daysBetween({ counted: { base } }: Count, first: number, last: number): number[] {
    if (!this.tied.has(base)) return []
    return this.daysOf(base).filter(day => first < day && day < last)
  }

  /** What all lists of the same rows together say of this one, from one of the days to the next. */
  boundsOf(count: Count, days: readonly number[]): Bound[] {
    const { base } = count.counted
    if (!this.tied.has(base)) return []
    const known = this.tightened.get(base) ?? this.tighten(base)
    this.tightened.set(base, known)
    const place = new Map(days.map((day, at) => [day, at]))
    return (known.get(keyOf(count)) ?? []).flatMap(({ of, over, by }) => {
      const [here, there] = [place.get(of), place.get(over)]
      return here === undefined || there === undefined ? [] : [{ of: here, over: there, by }]
    })
  }

  /** By list, and by days themselves. */
  private tighten(base: string): ReadonlyMap<string, readonly Bound[]> {
    const days = this.daysOf(base)
    const lists = [...this.lists.get(base)!].map(([key, { count, list }]): Holding & { key: string } => ({
      key,
      spans: this.spansOf(list, days),
      isSomeOf: other => isWithin(count.place, other.place) && isSomeOf(count, other),
      count,
    }))
    if (lists.length > MOST_TOGETHER) return new Map()
    const bounds = tightened(lists, days.length)
    return new Map(
      lists.map(({ key }, at) => [
        key,
        bounds[at].map(({ of, over, by }) => ({ of: days[of], over: days[over], by })),
      ]),
    )
  }

  private daysOf(base: string): number[] {
    const ends = [...this.bits.get(base)!.keys()].flatMap(window => {
      const [start, end] = window.split(' ').map(Number)
      return [start - 1, end]
    })
    return [...new Set(ends)].sort((a, b) => a - b)
  }

  private spansOf(list: readonly number[], days: readonly number[]): Span[] {
    return list.map(at => {
      const { window, value } = this.all[at]
      return { from: days.indexOf(window.start - 1), to: days.indexOf(window.end), events: Number(value) }
    })
  }

  private bitOf({ counted: { base }, window: { start, end } }: Count): bigint {
    const known = this.bits.get(base) ?? new Map<string, bigint>()
    this.bits.set(base, known)
    const key = `${start} ${end}`
    const bit = known.get(key) ?? 1n << BigInt(known.size)
    known.set(key, bit)
    return bit
  }

  private note(at: number, count: Count): void {
    const { base } = count.counted
    const lists = this.lists.get(base) ?? new Map<string, Listed>()
    this.lists.set(base, lists)
    const key = keyOf(count)
    const listed = lists.get(key) ?? { count, list: [], windows: 0n }
    lists.set(key, listed)
    listed.list.push(at)
    listed.windows |= this.bitOf(count)
  }

  private areSeveral(base: string): boolean {
    const all = [...this.lists.get(base)!.values()]
    return all.some(({ windows }) => windows !== all[0].windows)
  }
}

/** Of more lists than that it is not looked what all say together: the wider ones are told first, and hold the others. */
const MOST_TOGETHER = 200

function isWithin(place: Place, wider: Place): boolean {
  return wider.every(([column, value]) => place.some(own => own[0] === column && own[1] === value))
}

/** It has all conditions of the other, and perhaps more; where the places are, is not asked. */
export function isSomeOf({ counted: { conditions } }: Count, { counted: wide }: Count): boolean {
  return [...wide.conditions].every(condition => conditions.has(condition))
}

function keyOf({ counted, place }: Count): string {
  return `${counted.key} @ ${placeKey(place)}`
}
