import { type Cells, type World, worldOf } from './cells.ts'

/** How far a number can be pushed one way. */
export interface Push {
  /** One for each step. */
  worlds: World[]
  /** Printed numbers of which one must be hidden for it to go any further. */
  blockers: number[]
}

/** Numbers that have no room may be exchanged in a ring; then it is given up. */
const TURNS = 100
const TINY = 1e-7

/** The numbers of a sum, by their places, in the order in which they came, and how many times each stands in it. */
interface Entries {
  places: number[]
  times: Float64Array
}

/**
 * Some numbers and the sums that bind them, all other numbers staying as they are, solved for as many of them as
 * there are sums: each of these is the sum of the rest, times the entries of its row. What is hidden of them may
 * change from one push to the next.
 */
export class Exchange {
  private readonly cells: Cells
  private readonly numbers: readonly number[]
  private readonly rows: Entries[] = []
  /** The place of the number that each row is solved for. */
  private readonly solved: number[] = []

  constructor(cells: Cells, numbers: readonly number[]) {
    this.cells = cells
    this.numbers = numbers
    for (const sum of this.sums()) this.add(sum)
  }

  /**
   * Raises (1) or lowers (−1) a number step by step as far as it goes, up to so many times: the simplex method,
   * walking over whole numbers only. Where it ends, the sum that the number is solved for says why: the others in
   * it have no room that way. Where it was given up, any may hold it.
   */
  push(number: number, step: 1 | -1, wanted: number): Push {
    const target = this.numbers.indexOf(number)
    const changes = new Array<number>(this.numbers.length).fill(0)
    const worlds: World[] = []
    for (let turn = 0; turn < TURNS; turn++) {
      if (worlds.length === wanted) return { worlds, blockers: [] }
      const entering = this.entering(changes, target, step)
      if (entering === undefined) return { worlds, blockers: this.blockers(target, step) }
      const { at, by } = entering
      const blocking = this.blocking(changes, at, by)
      if (blocking !== undefined) {
        this.exchange(blocking, at)
        continue
      }
      this.move(changes, at, by)
      worlds.push(worldOf(changes.map((change, other) => [this.numbers[other], change])))
    }
    return { worlds, blockers: this.numbers.filter(other => this.mayYetBeHidden(other)) }
  }

  private sums(): Iterable<Entries> {
    const sums = new Map<number, Entries>()
    for (const [at, number] of this.numbers.entries())
      for (const { row, sign } of this.cells.system.rowsOf[number]) {
        const sum = sums.get(row) ?? { places: [], times: new Float64Array(this.numbers.length) }
        sums.set(row, sum)
        sum.places.push(at)
        sum.times[at] = sign
      }
    return sums.values()
  }

  private add(sum: Entries): void {
    for (const [row, at] of this.solved.entries()) subtract(sum, this.rows[row], at)
    const [pivot] = sum.places
    if (pivot === undefined) return
    this.rows.push(sum)
    this.solved.push(pivot)
    this.exchange(this.rows.length - 1, pivot)
  }

  /** Which number to change, and which way, so that the pushed one follows; the first, so that none comes round for ever. */
  private entering(
    changes: readonly number[],
    target: number,
    step: number,
  ): { at: number; by: number } | undefined {
    for (const { at, by } of this.pushing(target, step))
      if (this.left(changes, at, by) >= 1) return { at, by }
    return undefined
  }

  /** The numbers that the pushed one follows, itself if it is not solved for, and the ways in which it does. */
  private pushing(target: number, step: number): { at: number; by: number }[] {
    const row = this.solved.indexOf(target)
    if (row === -1) return [{ at: target, by: step }]
    const { places, times } = this.rows[row]
    return places.filter(at => at !== target).map(at => ({ at, by: times[at] * step > 0 ? -1 : 1 }))
  }

  /** The first sum whose solved number has no room for a change of another, or would become a fraction. */
  private blocking(changes: readonly number[], at: number, by: number): number | undefined {
    for (const [row, number] of this.solved.entries()) {
      const change = -this.rows[row].times[at] * by
      const isWhole = Math.abs(change - Math.round(change)) < TINY
      if (!isWhole || this.left(changes, number, change) < Math.abs(change) - TINY) return row
    }
    return undefined
  }

  private left(changes: readonly number[], at: number, by: number): number {
    return this.room(at, by) - (by > 0 ? changes[at] : -changes[at])
  }

  private room(at: number, by: number): number {
    const number = this.numbers[at]
    return this.cells.isUnknown(number) ? this.cells.room(number, by) : 0
  }

  private move(changes: number[], at: number, by: number): void {
    changes[at] += by
    for (const [row, number] of this.solved.entries())
      changes[number] -= Math.round(this.rows[row].times[at] * by)
  }

  /** Solves a sum for another of its numbers. */
  private exchange(row: number, at: number): void {
    const entries = this.rows[row]
    const by = entries.times[at]
    for (const other of entries.places) entries.times[other] /= by
    this.solved[row] = at
    for (const [other, others] of this.rows.entries()) if (other !== row) subtract(others, entries, at)
  }

  private blockers(target: number, step: number): number[] {
    return this.pushing(target, step)
      .filter(
        ({ at, by }) => this.mayYetBeHidden(this.numbers[at]) && this.cells.room(this.numbers[at], by) > 0,
      )
      .map(({ at }) => this.numbers[at])
  }

  private mayYetBeHidden(number: number): boolean {
    return this.cells.mayBeHidden(number) && !this.cells.isUnknown(number)
  }
}

/** Takes so much of a row away that the number at a place is gone. */
function subtract(from: Entries, { places, times }: Entries, at: number): void {
  const by = from.times[at]
  if (by === 0) return
  let isLess = false
  for (const other of places) {
    const before = from.times[other]
    const left = before - by * times[other]
    const isGone = Math.abs(left) < TINY
    from.times[other] = isGone ? 0 : left
    if (isGone && before !== 0) isLess = true
    if (!isGone && before === 0) from.places.push(other)
  }
  if (isLess) from.places = from.places.filter(other => from.times[other] !== 0)
}
