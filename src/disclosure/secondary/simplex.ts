import type { SolvedSum } from './solved-sums.ts'
import { Tableau } from './tableau.ts'

export const TINY = 1e-7
/** Prices that differ by less are the same: what is wanted weighs very much. */
const SAME = 1e-4
/** Then it is given up. */
const TURNS = 200

/** Where the change of a number stops, or begins to cost otherwise. */
interface Stop {
  /** `undefined`: that of the number which changes itself. */
  row: number | undefined
  step: number
  rate: number
}

/**
 * Numbers bound by sums, each with a least, a most and another price on either side of 0: finds by how much each is off
 * at the least price of all. A linear programme, and this the simplex method for it (Fourer, A simplex algorithm for
 * piecewise-linear programming, Mathematical Programming 33, 1985). It begins anew each time, so what is found does not
 * hang on what was looked for before.
 */
export class Simplex {
  /** By place: by how much each number is off, how much it may be, and what a step costs above and below 0. */
  readonly off: Float64Array
  readonly least: Float64Array
  readonly most: Float64Array
  readonly above: Float64Array
  readonly below: Float64Array
  private readonly tableau: Tableau
  /** Whether the price above 0 is the one that counts, for numbers that are solved for. */
  private readonly isAbove: Uint8Array
  /** What a step of each column costs by what follows it. */
  private readonly prices: Float64Array

  constructor(many: number, sums: readonly SolvedSum[]) {
    this.tableau = new Tableau(many, sums)
    this.off = new Float64Array(many)
    this.least = new Float64Array(many)
    this.most = new Float64Array(many)
    this.above = new Float64Array(many)
    this.below = new Float64Array(many)
    this.isAbove = new Uint8Array(many)
    this.prices = new Float64Array(this.tableau.free.length)
  }

  /** In so many turns at most. Returns how many entries were changed for it: what took time. */
  solve(turns = TURNS): number {
    const before = this.tableau.changes
    this.off.fill(0)
    this.isAbove.fill(1)
    this.tableau.restore()
    this.price()
    for (let turn = 0; turn < turns; turn++) if (!this.turn()) break
    return this.tableau.changes - before
  }

  private price(): void {
    this.prices.fill(0)
    for (const [row, number] of this.tableau.solved.entries()) this.addPrice(row, this.priceOf(number))
  }

  private priceOf(number: number): number {
    return (this.isAbove[number] === 1 ? this.above : this.below)[number]
  }

  private addPrice(row: number, price: number): void {
    if (price === 0) return
    const entries = this.tableau.rows[row]
    const { prices } = this
    for (let column = 0; column < entries.length; column++) prices[column] += price * entries[column]
  }

  /** Changes the number of a column that gains most by it, as far as it gains. `false` where none does. */
  private turn(): boolean {
    const { tableau, off, isAbove } = this
    const { column, way, price } = this.entering()
    if (price >= -SAME) return false
    const many = tableau.look(column)
    const { stop, passed } = this.goingOn(column, way, many, price)
    if (stop.step === Number.POSITIVE_INFINITY) return false
    for (const { row, rate } of passed) if (row !== undefined) this.turnPrice(row, rate > 0)
    this.move(column, way * stop.step, many)
    if (stop.row === undefined) return true
    const number = tableau.free[column]
    if (Math.abs(off[number]) > TINY) isAbove[number] = off[number] > 0 ? 1 : 0
    else isAbove[number] = way > 0 ? 1 : 0
    this.exchange(stop.row, column, many)
    return true
  }

  private entering(): { column: number; way: 1 | -1; price: number } {
    const { off, least, most, above, below, prices } = this
    const { free } = this.tableau
    let best: { column: number; way: 1 | -1; price: number } = { column: -1, way: 1, price: 0 }
    for (let column = 0; column < free.length; column++) {
      const number = free[column]
      const up = prices[column] + (off[number] >= 0 ? above : below)[number]
      const down = -prices[column] - (off[number] > 0 ? above : below)[number]
      if (up < best.price && off[number] < most[number]) best = { column, way: 1, price: up }
      if (down < best.price && off[number] > least[number]) best = { column, way: -1, price: down }
    }
    return best
  }

  /** How far it goes: to the first end, or to where it gains no more, over turns of prices that it passes. */
  private goingOn(
    column: number,
    way: number,
    many: number,
    price: number,
  ): { stop: Stop; passed: readonly Stop[] } {
    const end = this.firstEnd(column, way, many)
    const passed: Stop[] = []
    let left = price
    for (const turn of this.turnsBefore(end.step, column, way, many)) {
      const number = this.numberAt(turn.row, column)
      left += (this.above[number] - this.below[number]) * Math.abs(turn.rate)
      if (left >= -SAME) return { stop: turn, passed }
      passed.push(turn)
    }
    return { stop: end, passed }
  }

  /** Of numbers that come to their end at once the one that follows most. */
  private firstEnd(column: number, way: number, many: number): Stop {
    const { tableau, off, least, most } = this
    const own = tableau.free[column]
    let [row, step, rate]: [number | undefined, number, number] = [
      undefined,
      way > 0 ? most[own] - off[own] : off[own] - least[own],
      way,
    ]
    for (let at = 0; at < many; at++) {
      const other = tableau.rowsAt[at]
      const number = tableau.solved[other]
      const follows = tableau.rows[other][column] * way
      const left = follows > 0 ? most[number] - off[number] : off[number] - least[number]
      const further = Math.max(0, left / Math.abs(follows))
      if (further > step || (further === step && Math.abs(follows) <= Math.abs(rate))) continue
      row = other
      step = further
      rate = follows
    }
    return { row, step, rate }
  }

  /** Where prices turn on the way, the first ones first. */
  private turnsBefore(end: number, column: number, way: number, many: number): Stop[] {
    const { tableau, off } = this
    const turns: Stop[] = []
    const own = off[tableau.free[column]]
    if (own * way < 0 && -own * way < end) turns.push({ row: undefined, step: -own * way, rate: way })
    for (let at = 0; at < many; at++) {
      const row = tableau.rowsAt[at]
      const number = tableau.solved[row]
      const rate = tableau.rows[row][column] * way
      if (this.above[number] === this.below[number] || rate > 0 === (this.isAbove[number] === 1)) continue
      const step = Math.abs(off[number] / rate)
      if (step <= end) turns.push({ row, step, rate })
    }
    return turns.sort((a, b) => a.step - b.step)
  }

  private numberAt(row: number | undefined, column: number): number {
    return row === undefined ? this.tableau.free[column] : this.tableau.solved[row]
  }

  private turnPrice(row: number, isAbove: boolean): void {
    const number = this.tableau.solved[row]
    const before = this.priceOf(number)
    this.isAbove[number] = isAbove ? 1 : 0
    this.addPrice(row, this.priceOf(number) - before)
  }

  private move(column: number, by: number, many: number): void {
    if (by === 0) return
    const { tableau, off } = this
    for (let at = 0; at < many; at++) {
      const row = tableau.rowsAt[at]
      this.moveTo(tableau.solved[row], off[tableau.solved[row]] + tableau.rows[row][column] * by)
    }
    const own = tableau.free[column]
    this.moveTo(own, off[own] + by)
  }

  /** Fractions that are left by divisions are dropped at 0 and at the ends. */
  private moveTo(number: number, to: number): void {
    const { off, least, most } = this
    if (Math.abs(to) < TINY) off[number] = 0
    else if (Math.abs(to - most[number]) < TINY) off[number] = most[number]
    else if (Math.abs(to - least[number]) < TINY) off[number] = least[number]
    else off[number] = to
  }

  private exchange(row: number, column: number, many: number): void {
    const { tableau, prices } = this
    this.addPrice(row, -this.priceOf(tableau.solved[row]))
    const price = prices[column] + this.priceOf(tableau.free[column])
    prices[column] = 0
    const entries = tableau.exchange(row, column, many)
    for (let at = 0; at < entries.length; at++) if (entries[at] !== 0) prices[at] += price * entries[at]
  }
}
