import { FEWEST_VALUES } from '../protection.ts'
import type { Cells, World } from './cells.ts'
import { pushFarthest } from './exchange.ts'
import { nearbyNumbers, nearOf } from './nearby.ts'

const NEEDED = FEWEST_VALUES - 1
/** How many numbers around one may change with it; more where fewer do not do. */
const AROUND = [40, 160]

/**
 * What is shown of the hidden numbers so far: by whole worlds, in which each number is a whole number of steps
 * off, every sum holds and every printed number is as printed. A number of which such worlds show enough
 * different values is safe. Nothing is shown by bounds alone: between a least and a most need not be a whole
 * number.
 */
export class Proofs {
  private readonly cells: Cells
  /** By number: by how much it is another in some world. */
  private readonly shown = new Map<number, Map<number, World>>()
  private readonly worldsOf = new Map<number, Set<World>>()

  constructor(cells: Cells) {
    this.cells = cells
  }

  isSafe(number: number): boolean {
    return (this.shown.get(number)?.size ?? 0) >= NEEDED
  }

  /** How far a number can be raised (1) or lowered (−1). */
  reached(number: number, way: 1 | -1): number {
    return Math.max(0, ...[...(this.shown.get(number)?.keys() ?? [])].map(change => change * way))
  }

  /** Looks for worlds in which the number is another. */
  prove(number: number): boolean {
    for (const most of AROUND) if (!this.isSafe(number)) this.push(number, most)
    return this.isSafe(number)
  }

  /** The same with so many numbers around it. */
  proveAmong(number: number, most: number): boolean {
    if (!this.isSafe(number)) this.push(number, most)
    return this.isSafe(number)
  }

  /** Forgets the worlds in which a number that is printed again is another. Returns them. */
  forget(number: number): World[] {
    const worlds = [...(this.worldsOf.get(number) ?? [])]
    for (const world of worlds)
      for (const [other, change] of world) {
        const shown = this.shown.get(other)
        if (shown?.get(change) === world) shown.delete(change)
        this.worldsOf.get(other)?.delete(world)
      }
    return worlds
  }

  /** Keeps of a world what it shows that is new; of one in which a sum does not hold nothing. */
  record(world: World): void {
    if (!this.cells.isPossible(world)) return
    const changed = new Map([...world].filter(([, change]) => change !== 0))
    for (const [number, change] of changed) {
      if (this.isSafe(number) || this.shown.get(number)?.has(change)) continue
      entryOf(this.shown, number, () => new Map<number, World>()).set(change, changed)
      for (const other of changed.keys()) entryOf(this.worldsOf, other, () => new Set<World>()).add(changed)
    }
  }

  /** With the numbers around it, as far as they let it go. */
  private push(number: number, most: number): void {
    const { cells } = this
    const numbers = nearbyNumbers(cells, number, most)
    for (const changes of pushFarthest(nearOf(cells, numbers), 0, NEEDED))
      this.record(new Map(changes.map((by, at) => [numbers[at], by])))
  }
}

function entryOf<Key, Entry>(map: Map<Key, Entry>, key: Key, make: () => Entry): Entry {
  const found = map.get(key) ?? make()
  map.set(key, found)
  return found
}
