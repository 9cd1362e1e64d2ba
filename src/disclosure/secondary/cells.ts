import type { Range } from '../primary.ts'
import { type System, stepsIn } from '../system.ts'
import { Places } from './places.ts'

/** A world that differs from the true one by so many steps in each of these numbers. */
export type World = ReadonlyMap<number, number>

/** Numbers that are not another are left out of it. */
export function worldOf(changes: Iterable<readonly [number: number, by: number]>): World {
  return new Map([...changes].filter(([, by]) => by !== 0))
}

/**
 * The system with what is hidden of it so far. An unknown number is one that is hidden or that nobody prints;
 * all others are printed, and stay as they are in whatever might stand behind the hidden ones.
 */
export class Cells {
  readonly system: System
  /** The loss of hiding each printed number. */
  readonly losses: readonly number[]
  /** Where the printed numbers stand. */
  readonly places: Places
  private readonly downs: number[]
  private readonly ups: number[]
  private readonly unknown: Uint8Array
  private readonly unknownByRow: number[][]

  constructor(system: System, losses: readonly number[], places = new Places([])) {
    this.system = system
    this.losses = losses
    this.places = places
    this.downs = system.downs.map((_, number) => this.downWhenHidden(number))
    this.ups = [...system.ups]
    this.unknown = Uint8Array.from(system.values, (_, number) => (this.isPrinted(number) ? 0 : 1))
    this.unknownByRow = system.rows.map(({ numbers }) => numbers.filter(number => this.isUnknown(number)))
  }

  isUnknown(number: number): boolean {
    return this.unknown[number] === 1
  }

  /** It is a cell of the tables, hidden or not. */
  isPrinted(number: number): boolean {
    return number < this.losses.length
  }

  mayBeHidden(number: number): boolean {
    return this.isPrinted(number) && this.losses[number] < Number.POSITIVE_INFINITY
  }

  /** Those with the most room first: they are hidden for the sake of others, and not known to be small. */
  unknownIn(row: number): readonly number[] {
    return this.unknownByRow[row]
  }

  /** How many steps a number can go up (1) or down (−1), hidden if it is not yet. */
  room(number: number, way: number): number {
    return way > 0 ? this.ups[number] : this.downs[number]
  }

  /** Hides a printed number; a small one within the range that everybody knows. */
  hide(number: number, range?: Range): void {
    if (this.isUnknown(number)) return
    this.unknown[number] = 1
    for (const { row } of this.system.rowsOf[number])
      if (range === undefined) this.unknownByRow[row].unshift(number)
      else this.unknownByRow[row].push(number)
    if (range === undefined) return
    const value = this.system.values[number]
    this.downs[number] = stepsIn(value - range.low, this.system)
    this.ups[number] = stepsIn(range.high - value, this.system)
  }

  show(number: number): void {
    this.unknown[number] = 0
    for (const { row } of this.system.rowsOf[number]) {
      const unknown = this.unknownByRow[row]
      unknown.splice(unknown.indexOf(number), 1)
    }
    this.forgetRange(number)
  }

  /** Nobody is taken to know any longer that a hidden number is small. */
  forgetRange(number: number): void {
    this.downs[number] = this.downWhenHidden(number)
    this.ups[number] = this.system.ups[number]
  }

  /** Noughts are hardly ever hidden, so a hidden number is taken to be none, unless it is. */
  private downWhenHidden(number: number): number {
    const { values, downs } = this.system
    if (!this.isPrinted(number) || values[number] <= 0n) return downs[number]
    return Math.min(downs[number], stepsIn(values[number] - 1n, this.system))
  }

  /** Whether every sum holds in a world in which only unknown numbers are other, and none beyond its room. */
  isPossible(world: World): boolean {
    const sums = new Map<number, number>()
    for (const [number, change] of world) {
      if (!this.isUnknown(number) || Math.abs(change) > this.room(number, change)) return false
      for (const { row, sign } of this.system.rowsOf[number])
        sums.set(row, (sums.get(row) ?? 0) + sign * change)
    }
    return [...sums.values()].every(sum => sum === 0)
  }
}
