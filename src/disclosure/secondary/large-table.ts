import type { Cells, World } from './cells.ts'
import { CheapestWorld } from './cheapest-world.ts'
import type { Proofs } from './proof.ts'
import type { Budget } from './search.ts'
import { type Reach, Surroundings } from './surroundings.ts'

/** Numbers of one place, which lie around one another. */
interface Asked {
  place: readonly number[]
  numbers: number[]
}

/** So far off a number is looked for: three other values are enough, but some may not be found in whole numbers. */
const STEPS = [1, 2, 3, 4, 5]

/**
 * A table of very many numbers, protected one number after the other: what is hidden are the printed numbers of the
 * cheapest worlds in which it is another. Such a world shows all of its numbers at once, so few have to be looked for.
 */
export class LargeTable {
  private readonly cells: Cells
  private readonly proofs: Proofs
  private readonly surroundings: Surroundings
  private readonly reaches: readonly Reach[]
  private readonly changes: Budget
  /** Those of the last place that was looked at, for each reach: to solve sums takes long. */
  private readonly last = new Map<Reach, { key: string; worlds: CheapestWorld }>()

  constructor(
    cells: Cells,
    proofs: Proofs,
    table: ReadonlySet<number>,
    { reaches, changes }: { reaches: readonly Reach[]; changes: Budget },
  ) {
    this.cells = cells
    this.proofs = proofs
    this.surroundings = new Surroundings(cells, table)
    this.reaches = reaches
    this.changes = changes
  }

  /** Hides what numbers need to be safe, and what that needs in its turn, through `hide`. Returns those that are not. */
  protect(asked: readonly number[], hide: (numbers: readonly number[]) => void): readonly number[] {
    const unsafe: number[] = []
    const waiting = new Map<string, Asked>()
    for (const number of asked) this.wait(waiting, number)
    for (const [key, { place, numbers }] of waiting) {
      waiting.delete(key)
      for (const number of numbers) {
        const hidden = this.hideFor(number, place)
        if (hidden === undefined) unsafe.push(number)
        else {
          hide(hidden)
          for (const other of hidden) this.wait(waiting, other)
        }
      }
    }
    return unsafe
  }

  /** Behind all others that wait, unless some of its place do. */
  private wait(waiting: Map<string, Asked>, number: number): void {
    const place = this.surroundings.placeOf(number)
    const key = place.join()
    const there = waiting.get(key)
    if (there) there.numbers.push(number)
    else waiting.set(key, { place, numbers: [number] })
  }

  private worldsAround(place: readonly number[], reach: Reach): CheapestWorld {
    const isWhole = this.surroundings.table.size <= reach.most
    const key = isWhole ? 'the whole' : place.join()
    const last = this.last.get(reach)
    if (last?.key === key) return last.worlds
    // Those before take much memory.
    this.last.delete(reach)
    const worlds = new CheapestWorld(this.cells, this.surroundings.around(place, reach), this.changes)
    this.last.set(reach, { key, worlds })
    return worlds
  }

  /** Hides what makes a number safe; `undefined` where nothing does that is within reach. */
  private hideFor(number: number, place: readonly number[]): readonly number[] | undefined {
    const { proofs, reaches, surroundings } = this
    if (proofs.isSafe(number) || proofs.prove(number, true)) return []
    for (const reach of reaches) {
      const hidden = this.hideAmong(this.worldsAround(place, reach), number)
      if (hidden !== undefined) return hidden
      if (surroundings.table.size <= reach.most) return undefined
    }
    return undefined
  }

  /** At as little loss as is found; hides nothing (`undefined`) where that is not enough. */
  private hideAmong(worlds: CheapestWorld, number: number): readonly number[] | undefined {
    const { cells, proofs } = this
    const hidden: number[] = []
    const ways = new Set([1, -1])
    for (const steps of STEPS)
      for (const world of this.cheapestFirst(worlds, number, steps, ways)) {
        const more = [...world.keys()].filter(other => !cells.isUnknown(other))
        for (const other of more) cells.hide(other)
        hidden.push(...more)
        for (const times of [...STEPS, ...STEPS.map(step => -step)]) proofs.record(multiple(world, times))
        if (proofs.isSafe(number)) return hidden
      }
    for (const other of hidden) cells.show(other)
    return undefined
  }

  /** Where a number cannot go so far one way it goes no further. */
  private cheapestFirst(worlds: CheapestWorld, number: number, steps: number, ways: Set<number>): World[] {
    const found: World[] = []
    for (const way of ways) {
      const world = worlds.find(number, way * steps)
      if (world === undefined) ways.delete(way)
      else found.push(world)
    }
    return found.sort((a, b) => this.lossOf(a) - this.lossOf(b))
  }

  private lossOf(world: World): number {
    const { cells } = this
    return [...world.keys()].reduce((sum, at) => sum + (cells.isUnknown(at) ? 0 : cells.losses[at]), 0)
  }
}

function multiple(world: World, times: number): World {
  return new Map([...world].map(([number, change]) => [number, change * times]))
}
