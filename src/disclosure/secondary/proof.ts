import { FEWEST_VALUES } from '../protection.ts'
import type { Cells, World } from './cells.ts'
import { Exchange } from './exchange.ts'
import { nearbyNumbers } from './nearby.ts'
import { Worlds } from './worlds.ts'

const NEEDED = FEWEST_VALUES - 1
/** How many numbers around one may change with it; more where fewer do not do. */
const AROUND = [10, 40, 160]

/**
 * What is shown of the hidden numbers so far: by whole worlds, in which each number is a whole number of steps
 * off, every sum holds and every printed number is as printed. A number of which such worlds show enough
 * different values is safe. Nothing is shown by bounds alone: between a least and a most need not be a whole
 * number. A world in which a number is other that is printed again shows nothing until that is hidden again.
 */
export class Proofs {
  private readonly cells: Cells
  private readonly worlds = new Worlds()
  /** The places of the worlds that show a number. */
  private readonly worldsOf = new Map<number, readonly number[]>()
  /** Some of them more than once. */
  private readonly provedBy = new Map<number, number[]>()

  constructor(cells: Cells) {
    this.cells = cells
  }

  isSafe(number: number): boolean {
    return this.othersOf(number).size >= NEEDED
  }

  /** By how much it is another in the worlds that count. */
  private othersOf(number: number): Set<number> {
    const others = new Set<number>()
    for (const place of this.worldsOf.get(number) ?? [])
      if (this.holds(place)) others.add(this.worlds.changeOf(place, number))
    return others
  }

  /** Its sums were added up when it was found. */
  private holds(place: number): boolean {
    return this.worlds.every(place, number => this.cells.isUnknown(number))
  }

  /**
   * Those of some numbers that are not safe by all that is hidden now: looked at anew, each sum of each world added
   * up once more, whatever was hidden and shown again on the way.
   */
  unsafeOf(numbers: Iterable<number>): number[] {
    const isPossible = this.worlds.map(world => this.cells.isPossible(world))
    return [...numbers].filter(number => {
      const places = (this.worldsOf.get(number) ?? []).filter(place => isPossible[place])
      return new Set(places.map(place => this.worlds.changeOf(place, number))).size < NEEDED
    })
  }

  /** Those for which a world counts in which this number is another. */
  provedWith(number: number): ReadonlySet<number> {
    return new Set(this.provedBy.get(number))
  }

  /** Looks for worlds in which the number is another, near it first; or in haste as near as can be alone. */
  prove(number: number, inHaste = false): boolean {
    let near = 0
    for (const most of inHaste ? AROUND.slice(0, 1) : AROUND) {
      if (this.isSafe(number)) return true
      const numbers = nearbyNumbers(this.cells, number, most)
      if (numbers.length === near) return false
      near = numbers.length
      this.proveBy(new Exchange(this.cells, numbers), number)
    }
    return this.isSafe(number)
  }

  /** Looks for such worlds among some numbers. Where there are too few, says which further ones to hide one of. */
  proveBy(exchange: Exchange, number: number): number[] | undefined {
    const blockers = new Set<number>()
    for (const step of [1, -1] as const) {
      const push = exchange.push(number, step, NEEDED)
      for (const world of push.worlds) this.record(world)
      if (this.isSafe(number)) return undefined
      for (const blocker of push.blockers) blockers.add(blocker)
    }
    return [...blockers]
  }

  /** Keeps of a world what it shows that is new; of one in which a sum does not hold nothing. */
  record(world: World): void {
    if (!this.cells.isPossible(world)) return
    let place: number | undefined
    for (const [number, change] of world) {
      const others = this.othersOf(number)
      if (others.size >= NEEDED || others.has(change)) continue
      place ??= this.worlds.add(world)
      this.worldsOf.set(number, [...(this.worldsOf.get(number) ?? []), place])
      for (const other of world.keys()) this.noteProof(other, number)
    }
  }

  /** What counts of it counts here, too. */
  adopt({ worlds, worldsOf }: Proofs): void {
    for (const places of worldsOf.values()) for (const place of places) this.record(worlds.at(place))
  }

  private noteProof(by: number, of: number): void {
    const proved = this.provedBy.get(by)
    // Most stand only in worlds that prove themselves: a list that is pushed to makes room for many more.
    if (proved === undefined) this.provedBy.set(by, [of])
    else if (proved.at(-1) !== of) proved.push(of)
  }
}
