import { FEWEST_VALUES } from '../protection.ts'
import type { Cells } from './cells.ts'
import { pushFarthest } from './exchange.ts'
import { findMove, timesOf } from './moves.ts'
import { nearbyNumbers, nearOf } from './nearby.ts'

const NEEDED = FEWEST_VALUES - 1
/** How many numbers around one may change with it; more where fewer do not do. */
const AROUND = [40, 160]

/**
 * What is shown of the hidden numbers so far: by whole worlds, in which each number is a whole number, every
 * sum holds and every printed number is as printed. A number of which such worlds show enough different values
 * is safe. Nothing is shown by bounds alone: between a least and a most need not be a whole number.
 */
export class Proofs {
  private readonly cells: Cells
  /** By number: by how much it is another in some world. */
  private readonly shown = new Map<number, Map<number, Shown>>()
  private readonly worldsOf = new Map<number, Set<Shown>>()

  constructor(cells: Cells) {
    this.cells = cells
  }

  isSafe(number: number): boolean {
    return (this.shown.get(number)?.size ?? 0) >= NEEDED
  }

  /** How many values are lacking. */
  lacking(number: number): number {
    return NEEDED - (this.shown.get(number)?.size ?? 0)
  }

  /** How far a number can be raised (`step` 1) or lowered (−1). */
  reached(number: number, step: 1 | -1): number {
    let most = 0
    for (const change of this.shown.get(number)?.keys() ?? []) most = Math.max(most, change * step)
    return most
  }

  /** Looks for worlds in which the number is another. */
  prove(number: number): boolean {
    for (const step of [1, -1] as const) if (!this.isSafe(number)) this.walk(number, step)
    for (const most of AROUND) if (!this.isSafe(number)) this.push(number, most)
    return this.isSafe(number)
  }

  /** Forgets what was shown with the help of a number that is printed again. Returns whom it helped. */
  forget(number: number): number[] {
    const helped = new Set<number>()
    for (const world of this.worldsOf.get(number) ?? [])
      for (const other of world.changed) {
        const values = this.shown.get(other)
        for (const [change, by] of values ?? [])
          if (by === world) {
            values?.delete(change)
            helped.add(other)
          }
      }
    this.worldsOf.delete(number)
    this.shown.delete(number)
    helped.delete(number)
    return [...helped]
  }

  /** One move after the other, each from where the last one led. */
  private walk(number: number, step: 1 | -1): void {
    const { cells } = this
    const world = cells.system.values
    const changes = new Map<number, number>()
    while (this.lacking(number) > 0) {
      const found = findMove(cells, world, number, step)
      if (found === undefined) break
      const times = Math.min(NEEDED, timesOf(cells, world, found, 1))
      for (let time = 0; time < times; time++) {
        for (const [changed, by] of found) {
          world[changed] += by
          changes.set(changed, (changes.get(changed) ?? 0) + by)
        }
        this.record(changes)
      }
      if (times === 0) break
    }
    for (const [changed, by] of changes) world[changed] -= by
  }

  /** With the numbers around it, as far as they let it go. */
  private push(number: number, most: number): void {
    const { cells } = this
    const numbers = nearbyNumbers(cells, number, most, other => cells.isUnknown(other))
    const near = nearOf(cells, numbers)
    for (const changes of pushFarthest(near, 0, NEEDED))
      this.record(new Map(changes.map((by, at) => [numbers[at], by])))
  }

  /** Keeps of a world what it shows that is new. */
  record(changes: ReadonlyMap<number, number>): void {
    const world: Shown = { changed: [] }
    let isNew = false
    for (const [number, change] of changes) {
      if (change === 0) continue
      world.changed.push(number)
      const values = this.shown.get(number) ?? new Map<number, Shown>()
      this.shown.set(number, values)
      if (values.size >= NEEDED || values.has(change)) continue
      values.set(change, world)
      isNew = true
    }
    if (isNew) for (const number of world.changed) this.use(number, world)
  }

  private use(number: number, world: Shown): void {
    const worlds = this.worldsOf.get(number) ?? new Set()
    this.worldsOf.set(number, worlds)
    worlds.add(world)
  }
}

/** A world, as the numbers that are other in it. */
interface Shown {
  changed: number[]
}
