import type { World } from './cells.ts'

/** Very many worlds, each by its place, in three lists: a map for each would take ten times the memory. */
export class Worlds {
  private readonly numbers: number[] = []
  private readonly changes: number[] = []
  /** Where each world begins in these, and where the next one will. */
  private readonly starts = [0]

  /** Returns its place. */
  add(world: World): number {
    for (const [number, change] of world) {
      this.numbers.push(number)
      this.changes.push(change)
    }
    return this.starts.push(this.numbers.length) - 2
  }

  at(place: number): World {
    const world = new Map<number, number>()
    for (let at = this.starts[place]; at < this.starts[place + 1]; at++)
      world.set(this.numbers[at], this.changes[at])
    return world
  }

  /** What something is of each, by place. */
  map<Of>(of: (world: World) => Of): Of[] {
    return Array.from({ length: this.starts.length - 1 }, (_, place) => of(this.at(place)))
  }

  /** Whether something holds of every number that is another. */
  every(place: number, holds: (number: number) => boolean): boolean {
    for (let at = this.starts[place]; at < this.starts[place + 1]; at++)
      if (!holds(this.numbers[at])) return false
    return true
  }

  /** By how much one of its numbers is another. */
  changeOf(place: number, number: number): number {
    return this.changes[this.numbers.indexOf(number, this.starts[place])]
  }
}
