import type { Count } from '../cells/counts.ts'
import type { Family } from '../cells/families.ts'
import { type Place, placeKey, widened } from '../cells/place.ts'
import { type Entry, type Group, OPEN } from './groups.ts'
import {
  type Kind,
  keyOfKind,
  kindOf,
  nestedKinds,
  type Opposites,
  oppositesOf,
  type Square,
  squaresOf,
} from './kinds.ts'
import { makesOf } from './makes.ts'
import type { Sums } from './sums.ts'

/** Of one place: the first number of what began, of what ended and of what was open, where it is told. */
type Numbers = readonly (number | undefined)[]

/**
 * A table of the rows behind some counts: how many of each kind begin and end in each place from each day to the next,
 * and are open on each day, whether that is printed or not. No number of it is below 0, and all that is printed are sums.
 */
export class EventTable {
  private readonly group: Group
  private readonly families: readonly Family[]
  private readonly sums: Sums
  private readonly kinds: readonly Kind[]
  private readonly nested: (readonly [some: number, all: number])[]
  private readonly squares: Square[]
  private readonly opposites: Opposites[]
  private readonly days: readonly number[]
  private readonly places: readonly Place[]
  private readonly numbersOf = new Map<string, Numbers>()

  constructor(group: Group, families: readonly Family[], sums: Sums) {
    this.group = group
    this.families = families
    this.sums = sums
    const counts = group.flat().map(([, count]) => count)
    this.kinds = [...new Map(counts.map(({ counted }) => [keyOf(counted), kindOf(counted)])).values()]
    this.nested = nestedKinds(this.kinds)
    this.squares = squaresOf(this.kinds)
    this.opposites = oppositesOf(this.kinds)
    this.days = [...new Set(counts.flatMap(daysOf))].sort((a, b) => a - b)
    this.places = [...new Map(counts.map(({ place }) => [placeKey(place), place])).values()]
  }

  /** How many numbers it has, and bounds of these; what areas lack to the whole aside. */
  get size(): number {
    const { places, kinds, nested, squares } = this
    const ofKind = this.lengths.reduce((sum, length) => sum + length, 0)
    return places.length * (kinds.length + nested.length + squares.length) * ofKind
  }

  addAll(): void {
    const { group, places } = this
    for (const place of places) this.numbersOf.set(placeKey(place), this.addPlace())
    for (const [side, list] of group.entries()) for (const entry of list) this.addPrinted(entry, side)
    for (const place of places) this.addParts(place)
  }

  /** How many numbers there are of each kind in a place: one for each step or day; none of what says nothing. */
  private get lengths(): readonly number[] {
    const { group, days } = this
    const isTold = (side: number) => group[side].length > 0 || group[OPEN].length > 0
    return group.map((_, side) => (isTold(side) ? days.length - (side === OPEN ? 0 : 1) : 0))
  }

  private addPlace(): Numbers {
    const numbers = this.lengths.map(length => (length === 0 ? undefined : this.addKinds(length)))
    this.addBalances(numbers)
    return numbers
  }

  /** So many numbers of each kind. */
  private addKinds(many: number): number {
    const { sums, kinds, nested, squares, opposites } = this
    const first = sums.addNumbers(kinds.length * many)
    for (let at = first; at < first + many; at++) {
      for (const [some, all] of nested) sums.addAtMost([at + some * many], [at + all * many])
      for (const { both, one, other, either } of squares)
        sums.addAtMost([at + one * many, at + other * many], [at + both * many, at + either * many])
      for (const { meeting, others, either } of opposites)
        sums.addRow([at + meeting * many, at + others * many], [at + either * many])
    }
    return first
  }

  /** What is open after a step is what was open before it and began in it, less what ended. */
  private addBalances([starts, ends, open]: Numbers): void {
    if (open === undefined) return
    const steps = this.days.length - 1
    for (let at = 0; at < this.kinds.length * steps; at++) {
      const before = open + at + Math.floor(at / steps)
      this.sums.addRow([before, starts! + at], [before + 1, ends! + at])
    }
  }

  private addPrinted([number, { counted, place, window }]: Entry, side: number): void {
    const { kinds, days, lengths } = this
    const kind = kinds.findIndex(other => keyOfKind(other) === keyOf(counted))
    const first = this.numbersOf.get(placeKey(place))![side]! + kind * lengths[side]
    const from = days.indexOf(side === OPEN ? window.end : window.start - 1)
    const to = side === OPEN ? from + 1 : days.indexOf(window.end)
    const parts = Array.from({ length: to - from }, (_, step) => first + from + step)
    this.sums.addPrinted(number, parts)
  }

  private addParts(place: Place): void {
    const { places, numbersOf } = this
    const key = placeKey(place)
    const isPart = (other: Place, column: string) =>
      other.length === place.length + 1 && placeKey(widened(other, column)) === key
    for (const column of new Set(places.flatMap(other => other.map(([name]) => name)))) {
      const parts = places.filter(other => isPart(other, column))
      const numbers = parts.map(part => numbersOf.get(placeKey(part))!)
      if (parts.length > 0) this.addColumn(column, numbers, numbersOf.get(key)!)
    }
  }

  /** Areas make the whole, with what they lack of it; or, where a child is in two, each is no more than it. */
  private addColumn(column: string, parts: readonly Numbers[], whole: Numbers): void {
    const { sums, kinds, lengths } = this
    const makes = makesOf(column, this.group.flat(), this.families)
    const all = makes === 'less' ? [...parts, this.addPlace()] : parts
    for (const [side, first] of whole.entries())
      for (let at = 0; at < kinds.length * lengths[side]; at++) {
        const numbers = all.map(part => part[side]! + at)
        if (makes !== 'more') sums.addRow(numbers, [first! + at])
        else for (const number of numbers) sums.addAtMost([number], [first! + at])
      }
  }
}

function keyOf(counted: Count['counted']): string {
  return keyOfKind(kindOf(counted))
}

/** Each stands for its end: a window begins at the end of the day before it. */
function daysOf({ counted, window }: Count): number[] {
  return counted.openAtEnd ? [window.end] : [window.start - 1, window.end]
}
