import type { Cells } from './cells.ts'
import { Exchange } from './exchange.ts'
import { Proofs } from './proof.ts'

/** What is decided of each of some numbers, by its place among them: nothing yet, to hide it, or to leave it printed. */
export type Decided = Uint8Array
export const OPEN = 0
export const HIDDEN = 1
export const PRINTED = 2

/** The same, with some numbers decided otherwise. */
export function decidedOf(decided: Decided, places: readonly number[], as: number): Decided {
  const other = Uint8Array.from(decided)
  for (const place of places) other[place] = as
  return other
}

/** A number is not safe unless it is printed or one of these is hidden. Those that must be safe have no place. */
export interface Reason {
  place: number | undefined
  oneOf: readonly number[]
}

/** What is known of why numbers are not safe; it holds whatever is decided. */
export class Reasons {
  readonly proofs: Proofs
  /** By place. */
  readonly losses: readonly number[]
  private readonly cells: Cells
  private readonly numbers: readonly number[]
  private readonly asked: readonly number[]
  private readonly exchange: Exchange
  private readonly places: ReadonlyMap<number, number>
  private readonly known: Reason[] = []

  constructor(cells: Cells, numbers: readonly number[], asked: readonly number[]) {
    this.cells = cells
    this.numbers = numbers
    this.asked = asked
    this.proofs = new Proofs(cells)
    this.exchange = new Exchange(cells, numbers)
    this.places = new Map(numbers.map((number, place) => [number, place]))
    this.losses = numbers.map(number => cells.losses[number] ?? Number.POSITIVE_INFINITY)
  }

  /** The reasons that are not met, by what each leaves to hide, the fewest first. */
  unmetBy(decided: Decided): Reason[] {
    const unmet: Reason[] = []
    for (const reason of this.known) {
      const { place, oneOf } = reason
      if (place !== undefined && decided[place] !== HIDDEN) continue
      if (!oneOf.some(other => decided[other] === HIDDEN))
        unmet.push({ ...reason, oneOf: oneOf.filter(other => decided[other] === OPEN) })
    }
    return unmet.sort((a, b) => a.oneOf.length - b.oneOf.length)
  }

  /** Finds why numbers are not safe by what is hidden; `false` where all are. */
  learn(decided: Decided): boolean {
    const { cells, known } = this
    const before = known.length
    const hidden = this.hiddenBy(decided)
    for (const number of hidden) cells.hide(number)
    for (const number of this.asked) this.learnOf(number)
    for (const number of hidden) this.learnOf(number, this.places.get(number))
    for (const number of hidden) cells.show(number)
    return known.length > before
  }

  /** Nothing is decided. */
  nothing(): Decided {
    return new Uint8Array(this.numbers.length)
  }

  lossOf(decided: Decided): number {
    return this.hiddenPlaces(decided).reduce((loss, place) => loss + this.losses[place], 0)
  }

  hiddenPlaces(decided: Decided): number[] {
    return [...decided.keys()].filter(place => decided[place] === HIDDEN)
  }

  hiddenBy(decided: Decided): number[] {
    return this.numbers.filter((_, place) => decided[place] === HIDDEN)
  }

  /** What it costs at least to meet reasons: no number pays for more of them than it costs. */
  leastFor(unmet: readonly Reason[]): number {
    const left = Float64Array.from(this.losses)
    let loss = 0
    for (const { oneOf } of unmet) {
      let least = Number.POSITIVE_INFINITY
      for (const place of oneOf) least = Math.min(least, left[place])
      for (const place of oneOf) left[place] -= least
      loss += least
    }
    return loss
  }

  private learnOf(number: number, place?: number): void {
    const { proofs, places, known } = this
    const oneOf = proofs.isSafe(number) ? undefined : proofs.proveBy(this.exchange, number)
    if (oneOf !== undefined) known.push({ place, oneOf: oneOf.map(other => places.get(other)!) })
  }
}
