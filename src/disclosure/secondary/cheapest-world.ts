import type { Cells, World } from './cells.ts'
import type { Budget } from './search.ts'
import { Simplex, TINY } from './simplex.ts'
import { solvedSums } from './solved-sums.ts'

/** The change that is wanted weighs very much. */
const WANTED = 1e10
/** No number is dearer. */
const DEAREST = 1e6
/** A world of few hidden numbers is better than one of many. */
const HIDDEN = 0.01
/** So often a fraction is cut off. */
const ROUNDS = 5

/**
 * Looks for the world in which a number is another and which loses the least, among very many numbers: each step that
 * a printed number is off costs what hiding it loses.
 */
export class CheapestWorld {
  private readonly cells: Cells
  private readonly numbers: readonly number[]
  private readonly simplex: Simplex
  private readonly changes: Budget

  /** So many entries may yet be changed. */
  constructor(cells: Cells, numbers: readonly number[], changes: Budget) {
    this.cells = cells
    this.changes = changes
    this.numbers = numbers.filter(number => cells.isUnknown(number) || cells.mayBeHidden(number))
    const costs = this.numbers.map(number => this.costOf(number))
    this.simplex = new Simplex(this.numbers.length, solvedSums(cells, this.numbers, costs))
  }

  /** The number off by so many steps; `undefined` where that is not possible, or no whole numbers were found in time. */
  find(number: number, by: number): World | undefined {
    const { simplex, changes } = this
    const wanted = this.numbers.indexOf(number)
    if (wanted === -1 || Math.abs(by) > this.cells.room(number, by)) return undefined
    this.begin(wanted, by)
    for (let round = 0; round < ROUNDS && changes.left > 0; round++) {
      changes.left -= simplex.solve()
      if (Math.abs(simplex.off[wanted] - by) > TINY) return undefined
      if (this.isWhole()) return this.world()
    }
    return undefined
  }

  private world(): World {
    const world = new Map<number, number>()
    for (const [at, by] of this.simplex.off.entries()) if (by !== 0) world.set(this.numbers[at], by)
    return world
  }

  private costOf(number: number): number {
    const { cells } = this
    if (!cells.isPrinted(number)) return 0
    return cells.isUnknown(number) ? HIDDEN : Math.min(cells.losses[number], DEAREST)
  }

  private begin(wanted: number, by: number): void {
    const { least, most, above, below } = this.simplex
    for (const [at, number] of this.numbers.entries()) {
      least[at] = -this.cells.room(number, -1)
      most[at] = this.cells.room(number, 1)
      above[at] = this.costOf(number)
      below[at] = -above[at]
    }
    least[wanted] = Math.min(0, by)
    most[wanted] = Math.max(0, by)
    above[wanted] = below[wanted] = -WANTED * Math.sign(by)
  }

  /** Where there are fractions the first is cut off, for another round. */
  private isWhole(): boolean {
    const { off, least, most } = this.simplex
    for (const [at, by] of off.entries()) {
      off[at] = Math.round(by)
      if (Math.abs(by - off[at]) < TINY * 10) continue
      if (by > 0) most[at] = Math.floor(by)
      else least[at] = Math.ceil(by)
      return false
    }
    return true
  }
}
