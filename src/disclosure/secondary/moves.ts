import { FEWEST_VALUES } from '../protection.ts'
import type { Cells } from './cells.ts'

/** Changes of hidden numbers that leave every sum, and every number that is printed, as it is. */
export type Move = ReadonlyMap<number, number>

/** How many ways of settling a sum are tried, and how many steps in all, before a move is given up. */
const TRIED = 12
const SCANNED = 64
const STEPS = 80
const STEPS_WITH_PRINTED = 300
/** More room than a proof asks for is no better. */
const ENOUGH = 3

/**
 * A move that changes a number by `step` within the world as it stands. A sum that no longer holds is settled
 * by another of its unknown numbers, which may upset further sums, until all hold.
 */
export function findMove(
  cells: Cells,
  world: readonly number[],
  number: number,
  step: number,
): Move | undefined {
  return new MoveSearch(cells, world, undefined, STEPS).from(number, step)
}

/** The same from the true world, with printed numbers changed as well: those for which `mayHide`. */
export function findMoveWithPrinted(
  cells: Cells,
  number: number,
  step: number,
  mayHide: (number: number) => boolean,
): Move | undefined {
  return new MoveSearch(cells, cells.system.values, mayHide, STEPS_WITH_PRINTED).from(number, step)
}

class MoveSearch {
  private readonly cells: Cells
  private readonly world: readonly number[]
  private readonly mayHide: ((number: number) => boolean) | undefined
  private readonly changes = new Map<number, number>()
  private readonly unsettled = new Map<number, number>()
  private steps: number

  constructor(
    cells: Cells,
    world: readonly number[],
    mayHide: ((number: number) => boolean) | undefined,
    steps: number,
  ) {
    this.cells = cells
    this.world = world
    this.mayHide = mayHide
    this.steps = steps
  }

  from(number: number, step: number): Move | undefined {
    if (roomFor(this.cells, this.world, number, step) === 0) return undefined
    this.change(number, step)
    return this.settle() ? this.changes : undefined
  }

  private settle(): boolean {
    const row = this.hardestRow()
    if (row === undefined) return true
    const off = this.unsettled.get(row) ?? 0
    for (const [number, by] of this.candidates(row, off)) {
      if (this.steps-- <= 0) return false
      this.change(number, by)
      if (this.settle()) return true
      this.change(number, -by)
      this.changes.delete(number)
    }
    return false
  }

  /** The sum with the fewest numbers by which it could be settled. */
  private hardestRow(): number | undefined {
    let hardest: number | undefined
    for (const row of this.unsettled.keys())
      if (hardest === undefined || this.choices(row) < this.choices(hardest)) hardest = row
    return hardest
  }

  private choices(row: number): number {
    return this.cells.unknownIn(row).length
  }

  /** Those that upset the fewest further sums first, or settle several; then the unknown, and those with most room. */
  private candidates(row: number, off: number): [number: number, by: number][] {
    const found: Candidate[] = []
    const look = (numbers: readonly number[], most: number, isMeant: (number: number) => boolean) => {
      for (const number of numbers) {
        if (found.length >= most) return
        if (this.changes.has(number) || !isMeant(number)) continue
        const by = -off * signIn(this.cells, number, row)
        const room = roomFor(this.cells, this.world, number, by)
        if (room > 0)
          found.push({ number, by, upset: this.upsetBy(number, by), room: Math.min(room, ENOUGH) })
      }
    }
    look(this.cells.unknownIn(row), SCANNED, () => true)
    const { mayHide } = this
    if (mayHide)
      look(
        this.cells.cheapestIn(row),
        SCANNED + found.length,
        number => !this.cells.isUnknown(number) && mayHide(number),
      )
    found.sort(
      (a, b) => a.upset - b.upset || this.price(a) - this.price(b) || b.room - a.room || a.number - b.number,
    )
    return found.slice(0, TRIED).map(({ number, by }) => [number, by])
  }

  private price({ number }: Candidate): number {
    return this.cells.isUnknown(number) ? 0 : this.cells.losses[number]
  }

  /** How many more sums would not hold after a change; fewer than 0 where it settles more than it upsets. */
  private upsetBy(number: number, by: number): number {
    let upset = 0
    for (const { row, sign } of this.cells.system.rowsOf[number]) {
      const off = this.unsettled.get(row) ?? 0
      if (off === 0) upset++
      else if (off + sign * by === 0) upset--
    }
    return upset
  }

  private change(number: number, by: number): void {
    this.changes.set(number, by)
    for (const { row, sign } of this.cells.system.rowsOf[number]) {
      const off = (this.unsettled.get(row) ?? 0) + sign * by
      if (off === 0) this.unsettled.delete(row)
      else this.unsettled.set(row, off)
    }
  }
}

export function signIn({ system }: Cells, number: number, row: number): number {
  const term = system.rowsOf[number].find(found => found.row === row)
  return term?.sign ?? 0
}

interface Candidate {
  number: number
  by: number
  upset: number
  room: number
}

/** How often a number, hidden if it is not yet, can be changed by so much. */
export function roomFor(cells: Cells, world: readonly number[], number: number, by: number): number {
  const low = cells.isUnknown(number) ? cells.lows[number] : cells.leastHidden(number)
  const room = by > 0 ? cells.highs[number] - world[number] : world[number] - low
  return Math.max(0, Math.floor(room / Math.abs(by)))
}

/** How far a number can be raised and lowered. */
export interface Reached {
  up: number
  down: number
}

/** Whether a move, made as often as it can be to either side, adds enough to what is reached already. */
export function isEnough(cells: Cells, number: number, move: Move, { up, down }: Reached): boolean {
  const { values } = cells.system
  const forth = timesOf(cells, values, move, 1)
  const back = timesOf(cells, values, move, -1)
  const [more, less] = (move.get(number) ?? 0) > 0 ? [forth, back] : [back, forth]
  return Math.max(up, more) + Math.max(down, less) >= FEWEST_VALUES - 1
}

/** How often a move can be made; with −1, undone. */
export function timesOf(cells: Cells, world: readonly number[], move: Move, way: 1 | -1): number {
  let times = Number.POSITIVE_INFINITY
  for (const [number, change] of move) times = Math.min(times, roomFor(cells, world, number, change * way))
  return times
}
