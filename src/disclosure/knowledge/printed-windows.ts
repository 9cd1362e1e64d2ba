import type { Count } from '../cells/counts.ts'
import { isWithin, type Place, placeKey } from '../cells/place.ts'
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
  /** By rows and place. */
  private readonly byPlace = new Map<string, Listed[]>()
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

  /** What this list and those that hold it, or that it holds, together say of it, from one of the days to another. */
  boundsOf(count: Count, days: readonly number[]): Bound[] {
    const place = new Map(days.map((day, at) => [day, at]))
    return (this.tightenedWith(count).get(keyOf(count)) ?? []).flatMap(({ of, over, by }) => {
      const [here, there] = [place.get(of), place.get(over)]
      return here === undefined || there === undefined ? [] : [{ of: here, over: there, by }]
    })
  }

  /** By list, and by days themselves: of all places where these do not tell the same windows, or of its own. */
  private tightenedWith({ counted: { base }, place }: Count): ReadonlyMap<string, readonly Bound[]> {
    const everywhere = this.lists.get(base)
    if (everywhere === undefined) return new Map()
    const isOfAll = this.tied.has(base) && everywhere.size <= MOST_TOGETHER
    const key = isOfAll ? base : keyOfRows(base, place)
    const lists = isOfAll ? [...everywhere.values()] : this.byPlace.get(key)!
    const known = this.tightened.get(key) ?? this.tighten(base, lists)
    this.tightened.set(key, known)
    return known
  }

  private tighten(base: string, lists: readonly Listed[]): ReadonlyMap<string, readonly Bound[]> {
    if (lists.length === 1) return new Map()
    const days = this.daysOf(base)
    const holding = lists.map(
      ({ count, list }): Holding => ({
        count,
        spans: this.spansOf(list, days),
        isSomeOf: other => isWithin(count.place, other.place) && isSomeOf(count, other),
      }),
    )
    const bounds = tightened(holding, days.length)
    const byDay = ({ of, over, by }: Bound) => ({ of: days[of], over: days[over], by })
    return new Map(lists.map(({ count }, at) => [keyOf(count), bounds[at].map(byDay)]))
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
    const listed = lists.get(key) ?? this.newList(count)
    lists.set(key, listed)
    listed.list.push(at)
    listed.windows |= this.bitOf(count)
  }

  private newList(count: Count): Listed {
    const listed: Listed = { count, list: [], windows: 0n }
    const key = keyOfRows(count.counted.base, count.place)
    const there = this.byPlace.get(key)
    if (there) there.push(listed)
    else this.byPlace.set(key, [listed])
    return listed
  }

  private areSeveral(base: string): boolean {
    const all = [...this.lists.get(base)!.values()]
    return all.some(({ windows }) => windows !== all[0].windows)
  }
}

/** Of more lists than that only those of one place are held together. */
const MOST_TOGETHER = 200

/** It has all conditions of the other, and perhaps more; where the places are, is not asked. */
export function isSomeOf({ counted: { conditions } }: Count, { counted: wide }: Count): boolean {
  return [...wide.conditions].every(condition => conditions.has(condition))
}

function keyOf({ counted, place }: Count): string {
  return `${counted.key} @ ${placeKey(place)}`
}

function keyOfRows(base: string, place: Place): string {
  return `${base} @ ${placeKey(place)}`
}
