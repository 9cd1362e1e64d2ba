import { FEWEST_VALUES } from '../protection.ts'
import type { Cells, World } from './cells.ts'
import { Exchange } from './exchange.ts'
import { nearbyNumbers } from './nearby.ts'

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
  private readonly worldsOf = new Map<number, World[]>()
  private readonly provedBy = new Map<number, Set<number>>()

  constructor(cells: Cells) {
    this.cells = cells
  }

  isSafe(number: number): boolean {
    return this.othersOf(number).size >= NEEDED
  }

  /** By how much it is another in the worlds that count. */
  private othersOf(number: number): Set<number> {
    const others = new Set<number>()
    for (const world of this.worldsOf.get(number) ?? []) if (this.holds(world)) others.add(world.get(number)!)
    return others
  }

  /** Its sums were added up when it was found. */
  private holds(world: World): boolean {
    for (const number of world.keys()) if (!this.cells.isUnknown(number)) return false
    return true
  }

  /**
   * Those of some numbers that are not safe by all that is hidden now: looked at anew, each sum of each world added
   * up once more, whatever was hidden and shown again on the way.
   */
  unsafeOf(numbers: Iterable<number>): number[] {
    const possible = new Map<World, boolean>()
    const isPossible = (world: World) => entryOf(possible, world, () => this.cells.isPossible(world))
    return [...numbers].filter(number => {
      const worlds = (this.worldsOf.get(number) ?? []).filter(isPossible)
      return new Set(worlds.map(world => world.get(number))).size < NEEDED
    })
  }

  /** Those for which a world counts in which this number is another. */
  provedWith(number: number): ReadonlySet<number> {
    return this.provedBy.get(number) ?? new Set()
  }

  /** Looks for worlds in which the number is another, near it first. */
  prove(number: number): boolean {
    let near = 0
    for (const most of AROUND) {
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
    for (const [number, change] of world) {
      const others = this.othersOf(number)
      if (others.size >= NEEDED || others.has(change)) continue
      entryOf(this.worldsOf, number, () => []).push(world)
      for (const other of world.keys()) entryOf(this.provedBy, other, () => new Set()).add(number)
    }
  }

  /** What counts of it counts here, too. */
  adopt(others: Proofs): void {
    for (const worlds of others.worldsOf.values()) for (const world of worlds) this.record(world)
  }
}

function entryOf<Key, Entry>(map: Map<Key, Entry>, key: Key, make: () => Entry): Entry {
  const found = map.get(key) ?? make()
  map.set(key, found)
  return found
}
