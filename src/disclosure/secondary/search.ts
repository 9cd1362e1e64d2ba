import type { Cells, World } from './cells.ts'
import { Queue } from './queue.ts'

/** Of a sum that does not hold so many of its numbers are tried, hidden and printed ones. */
const UNKNOWN_TRIED = 24
const PRINTED_TRIED = 12
/** So many states are gone through. */
const STATES = 400

/** What is looked for: worlds in which a number is one more or one less. */
export interface Wanted {
  number: number
  ways: readonly (1 | -1)[]
  /** Printed numbers that may change, at their loss. */
  mayHide: (number: number) => boolean
  isEnough: (move: World) => boolean
}

/** A world on the way to one in which all sums hold again. */
interface State {
  changes: World
  unsettled: ReadonlyMap<number, number>
  loss: number
  order: number
}

/**
 * Changes after which every sum holds again. A sum that is upset is settled by another of its numbers, which may
 * upset further sums: hidden numbers change for nothing, each printed one at its loss. The cheapest state is
 * always carried on first, of equal ones that with the fewest sums upset; so the first in which every sum holds
 * is the cheapest of all that were looked at.
 */
export function cheapestMove(cells: Cells, wanted: Wanted): World | undefined {
  return new Search(cells, wanted).run()
}

class Search {
  private readonly cells: Cells
  private readonly wanted: Wanted
  private readonly queue = new Queue<State>(isBefore)
  private added = 0

  constructor(cells: Cells, wanted: Wanted) {
    this.cells = cells
    this.wanted = wanted
  }

  run(): World | undefined {
    const { number, ways, isEnough } = this.wanted
    const truth: State = { changes: new Map(), unsettled: new Map(), loss: 0, order: 0 }
    for (const way of ways) this.change(truth, number, way, 0)
    for (let taken = 0; taken < STATES; taken++) {
      const state = this.queue.take()
      if (state === undefined) return undefined
      const row = this.hardestRow(state)
      if (row !== undefined) this.settle(state, row)
      else if (isEnough(state.changes)) return state.changes
    }
    return undefined
  }

  /** The sum with the fewest numbers by which it could be settled. */
  private hardestRow({ unsettled }: State): number | undefined {
    const choices = (row: number) => this.cells.system.rows[row].numbers.length
    let hardest: number | undefined
    for (const row of unsettled.keys())
      if (hardest === undefined || choices(row) < choices(hardest)) hardest = row
    return hardest
  }

  private settle(state: State, row: number): void {
    const { cells } = this
    const { mayHide } = this.wanted
    const off = state.unsettled.get(row) ?? 0
    const change = (number: number, loss: number) =>
      !state.changes.has(number) && this.change(state, number, -off * signIn(cells, number, row), loss)
    upTo(UNKNOWN_TRIED, cells.unknownIn(row), number => change(number, 0))
    upTo(
      PRINTED_TRIED,
      cells.cheapestIn(row),
      number => !cells.isUnknown(number) && mayHide(number) && change(number, cells.losses[number]),
    )
  }

  /** Adds the state after a change, if there is room for it. */
  private change(state: State, number: number, by: number, loss: number): boolean {
    if (timesFor(this.cells, number, by) === 0) return false
    const unsettled = new Map(state.unsettled)
    for (const { row, sign } of this.cells.system.rowsOf[number]) {
      const off = (unsettled.get(row) ?? 0) + sign * by
      if (off === 0) unsettled.delete(row)
      else unsettled.set(row, off)
    }
    const changes = new Map(state.changes).set(number, by)
    this.queue.add({ changes, unsettled, loss: state.loss + loss, order: this.added++ })
    return true
  }
}

function upTo(most: number, numbers: readonly number[], tried: (number: number) => boolean): void {
  let found = 0
  for (const number of numbers) {
    if (found === most) return
    if (tried(number)) found++
  }
}

function isBefore(a: State, b: State): boolean {
  return (a.loss - b.loss || a.unsettled.size - b.unsettled.size || a.order - b.order) < 0
}

function signIn({ system }: Cells, number: number, row: number): number {
  return system.rowsOf[number].find(term => term.row === row)?.sign ?? 0
}

/** How often a number can be changed by so much. */
function timesFor(cells: Cells, number: number, by: number): number {
  return Math.floor(cells.room(number, by) / Math.abs(by))
}

/** How often a move can be made; with −1, undone. */
export function timesOf(cells: Cells, move: World, way: 1 | -1): number {
  return Math.min(...[...move].map(([number, change]) => timesFor(cells, number, change * way)))
}
