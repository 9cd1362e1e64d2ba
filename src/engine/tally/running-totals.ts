import { checkedSum } from './measure.ts'

/**
 * Totals by group of what falls before a day, told for the days on which windows begin and end. Between
 * two of those nothing can change a figure: whatever falls there is added up once, and each window is then
 * one subtraction, so that a hundred and twenty months cost hardly more than one.
 */
export class RunningTotals {
  /** How many of the days asked about lie on or before each day, from the first of them on. */
  private readonly places: Int32Array
  private readonly first: number
  private readonly days: number
  private readonly groups: number
  private readonly totals: Float64Array

  constructor(days: readonly number[], groups: number) {
    const asked = Int32Array.from(new Set(days)).sort()
    this.first = asked[0]
    this.places = placesOn(asked)
    this.days = asked.length
    this.groups = groups
    this.totals = new Float64Array((asked.length + 1) * groups)
  }

  /** Adds whole units that fall on a day. */
  add(day: number, group: number, units: number): void {
    this.totals[this.placeOf(day) * this.groups + group] += units
  }

  /** To be called when everything has been added, before anything is asked. */
  sum(): void {
    const { totals, groups } = this
    for (let at = groups; at < totals.length; at++) totals[at] = checkedSum(totals[at] + totals[at - groups])
  }

  /** The total of a group before one of the days asked about. */
  before(day: number, group: number): number {
    return this.totals[(this.placeOf(day) - 1) * this.groups + group]
  }

  private placeOf(day: number): number {
    const at = day - this.first
    if (at < 0) return 0
    return at < this.places.length ? this.places[at] : this.days
  }
}

function placesOn(asked: Int32Array): Int32Array {
  const places = new Int32Array(asked[asked.length - 1] - asked[0] + 1)
  let place = 0
  for (let at = 0; at < places.length; at++) {
    if (asked[place] - asked[0] === at) place++
    places[at] = place
  }
  return places
}
