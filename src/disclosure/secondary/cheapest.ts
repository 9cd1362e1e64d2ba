import type { Cells } from './cells.ts'
import { isEnough, type Reached, roomFor, signIn } from './moves.ts'

const PRINTED_TRIED = 12
const UNKNOWN_TRIED = 24
const STATES = 400

/** A world on the way to one in which all sums hold again. */
interface State {
  changes: ReadonlyMap<number, number>
  unsettled: ReadonlyMap<number, number>
  loss: number
  order: number
}

/**
 * The printed numbers by whose hiding, at the least loss, a number may be so many others: hidden numbers change
 * for nothing, each printed one at its loss. The cheapest state is always carried on first, so the first in
 * which every sum holds, and that can be repeated often enough to either side, is the cheapest of all.
 */
export function cheapestRemedy(
  cells: Cells,
  number: number,
  reached: Reached,
  mayHide: (number: number) => boolean,
): number[] | undefined {
  const queue = new Queue()
  for (const step of [1, -1])
    if (roomFor(cells, cells.system.values, number, step) > 0)
      queue.add(
        changed(cells, { changes: new Map(), unsettled: new Map(), loss: 0, order: 0 }, number, step, 0),
      )
  for (let taken = 0; taken < STATES; taken++) {
    const state = queue.take()
    if (state === undefined) return undefined
    const row = hardestRow(cells, state)
    if (row !== undefined) for (const next of nextStates(cells, state, row, mayHide)) queue.add(next)
    else if (isEnough(cells, number, state.changes, reached))
      return [...state.changes.keys()].filter(other => !cells.isUnknown(other))
  }
  return undefined
}

function hardestRow(cells: Cells, { unsettled }: State): number | undefined {
  let hardest: number | undefined
  const size = (row: number) => cells.system.rows[row].numbers.length
  for (const row of unsettled.keys()) if (hardest === undefined || size(row) < size(hardest)) hardest = row
  return hardest
}

function nextStates(cells: Cells, state: State, row: number, mayHide: (number: number) => boolean): State[] {
  const off = state.unsettled.get(row) ?? 0
  const next: State[] = []
  const change = (number: number, loss: number): boolean => {
    const by = -off * signIn(cells, number, row)
    if (state.changes.has(number) || roomFor(cells, cells.system.values, number, by) === 0) return false
    next.push(changed(cells, state, number, by, loss))
    return true
  }
  upTo(UNKNOWN_TRIED, cells.unknownIn(row), number => change(number, 0))
  upTo(
    PRINTED_TRIED,
    cells.cheapestIn(row),
    number => !cells.isUnknown(number) && mayHide(number) && change(number, cells.losses[number]),
  )
  return next
}

function upTo(most: number, numbers: readonly number[], tried: (number: number) => boolean): void {
  let found = 0
  for (const number of numbers) if (found < most && tried(number)) found++
}

function changed(cells: Cells, state: State, number: number, by: number, loss: number): State {
  const unsettled = new Map(state.unsettled)
  for (const { row, sign } of cells.system.rowsOf[number]) {
    const off = (unsettled.get(row) ?? 0) + sign * by
    if (off === 0) unsettled.delete(row)
    else unsettled.set(row, off)
  }
  return { changes: new Map(state.changes).set(number, by), unsettled, loss: state.loss + loss, order: 0 }
}

/** States by their loss; of equal ones the older first. */
class Queue {
  private readonly heap: State[] = []
  private added = 0

  add(state: State): void {
    const { heap } = this
    heap.push({ ...state, order: this.added++ })
    let at = heap.length - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!isBefore(heap[at], heap[parent])) return
      ;[heap[at], heap[parent]] = [heap[parent], heap[at]]
      at = parent
    }
  }

  take(): State | undefined {
    const { heap } = this
    const first = heap[0]
    const last = heap.pop()
    if (heap.length === 0 || last === undefined) return first
    heap[0] = last
    let at = 0
    for (;;) {
      const [left, right] = [2 * at + 1, 2 * at + 2]
      let least = at
      if (left < heap.length && isBefore(heap[left], heap[least])) least = left
      if (right < heap.length && isBefore(heap[right], heap[least])) least = right
      if (least === at) return first
      ;[heap[at], heap[least]] = [heap[least], heap[at]]
      at = least
    }
  }
}

function isBefore(a: State, b: State): boolean {
  return a.loss < b.loss || (a.loss === b.loss && a.order < b.order)
}
