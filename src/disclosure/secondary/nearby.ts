import type { Cells } from './cells.ts'
import type { Near } from './exchange.ts'

/** So many numbers are taken of one sum at a time, the others when it comes round again. */
const AT_A_TIME = 2
/** Of so many numbers of a sum, its total is taken as well. */
const MANY = 4
/** A sum may have thousands; so many are looked at. */
const SCANNED = 200

/**
 * The numbers around one that may change with it, at most so many. A sum of which only one number is taken
 * lets nothing change, so those come first; and of a sum first the numbers that settle other such sums, too.
 * Once several numbers of a sum are taken, so is its total.
 */
export function nearbyNumbers(
  cells: Cells,
  number: number,
  most: number,
  mayChange: (number: number) => boolean,
): number[] {
  const growth = new Growth(cells, mayChange)
  growth.take(number)
  while (growth.taken.size < most && growth.grow(most)) {}
  return [...growth.taken]
}

class Growth {
  readonly taken = new Set<number>()
  private readonly cells: Cells
  private readonly mayChange: (number: number) => boolean
  /** By sum, how many of its numbers are taken. */
  private readonly takenOf = new Map<number, number>()
  private readonly open = new Set<number>()
  private readonly exhausted = new Set<number>()

  constructor(cells: Cells, mayChange: (number: number) => boolean) {
    this.cells = cells
    this.mayChange = mayChange
  }

  take(number: number): void {
    this.taken.add(number)
    for (const { row } of this.cells.system.rowsOf[number]) {
      const before = this.takenOf.get(row) ?? 0
      this.takenOf.set(row, before + 1)
      if (before === 0) this.open.add(row)
      else this.open.delete(row)
    }
  }

  /** Closes the sums of one number; where there are none, takes more of every sum. `false` where none is left. */
  grow(most: number): boolean {
    const before = this.taken.size
    for (const row of this.open) {
      if (this.taken.size >= most) return false
      if (!this.exhausted.has(row)) this.takeOf(row)
    }
    if (this.taken.size > before) return true
    for (const row of [...this.takenOf.keys()]) {
      if (this.taken.size >= most) return false
      if (!this.exhausted.has(row)) this.takeOf(row)
    }
    return this.taken.size > before
  }

  private takeOf(row: number): void {
    const { numbers, signs } = this.cells.system.rows[row]
    const found: { number: number; opens: number }[] = []
    const totals: number[] = []
    for (const [at, number] of numbers.entries()) {
      if (this.taken.has(number) || !this.mayChange(number)) continue
      if (signs[at] === -1) totals.push(number)
      if (found.length < SCANNED) found.push({ number, opens: this.opens(number) })
    }
    if (found.length === 0) this.exhausted.add(row)
    found.sort((a, b) => a.opens - b.opens || a.number - b.number)
    const isRound = (this.takenOf.get(row) ?? 0) > 1
    const enough = !isRound && found.length > 0 && this.settlesAlone(found[0].number) ? 1 : AT_A_TIME
    for (const { number } of found.slice(0, enough)) this.take(number)
    if ((this.takenOf.get(row) ?? 0) > MANY) for (const number of totals) this.take(number)
  }

  /** It stands in one sum only, and may be more or less. */
  private settlesAlone(number: number): boolean {
    const { system, lows, highs } = this.cells
    const value = system.values[number]
    return system.rowsOf[number].length === 1 && value > lows[number] && value < highs[number]
  }

  /** How many more sums would have one number alone. */
  private opens(number: number): number {
    let opens = 0
    for (const { row } of this.cells.system.rowsOf[number]) {
      const taken = this.takenOf.get(row) ?? 0
      if (taken < 2) opens += taken === 0 ? 1 : -1
    }
    return opens
  }
}

/** The numbers with the sums in which they stand. */
export function nearOf(cells: Cells, numbers: readonly number[]): Near {
  const { rowsOf, values } = cells.system
  const sums = new Map<number, Map<number, number>>()
  for (const [at, number] of numbers.entries())
    for (const { row, sign } of rowsOf[number]) {
      const sum = sums.get(row) ?? new Map<number, number>()
      sums.set(row, sum)
      sum.set(at, sign)
    }
  const low = (number: number) => (cells.isUnknown(number) ? cells.lows[number] : cells.leastHidden(number))
  return {
    lows: numbers.map(number => low(number) - values[number]),
    highs: numbers.map(number => cells.highs[number] - values[number]),
    sums: [...sums.values()],
  }
}
