import type { Cells } from './cells.ts'
import type { Near } from './exchange.ts'

/** So many numbers are taken of one sum at a time, the others when it comes round again. */
const AT_A_TIME = 2
/** Of so many numbers of a sum, its total is taken as well. */
const MANY = 4
/** A sum may have thousands; so many are looked at. */
const SCANNED = 64

/** Which printed numbers may be hidden. */
export type MayHide = (number: number) => boolean

/**
 * The numbers around one that may change with it, at most so many. A sum of which only one number is taken
 * lets nothing change, so those come first; and of a sum first the numbers that settle other such sums, too.
 * Once several numbers of a sum are taken, so is its total.
 */
export function nearbyNumbers(cells: Cells, number: number, most: number, mayHide?: MayHide): number[] {
  const growth = new Growth(cells, mayHide)
  growth.take(number)
  while (growth.taken.size < most && growth.grow(most)) {}
  return [...growth.taken]
}

class Growth {
  readonly taken = new Set<number>()
  private readonly cells: Cells
  private readonly mayHide: MayHide | undefined
  /** By sum, how many of its numbers are taken. */
  private readonly takenOf = new Map<number, number>()
  private readonly open = new Set<number>()
  private readonly exhausted = new Set<number>()

  constructor(cells: Cells, mayHide: MayHide | undefined) {
    this.cells = cells
    this.mayHide = mayHide
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
    const found: { number: number; opens: number }[] = []
    for (const number of this.among(row)) {
      if (found.length === SCANNED) break
      if (!this.taken.has(number)) found.push({ number, opens: this.opens(number) })
    }
    if (found.length === 0) this.exhausted.add(row)
    found.sort((a, b) => a.opens - b.opens || a.number - b.number)
    const isRound = (this.takenOf.get(row) ?? 0) > 1
    const enough = !isRound && found.length > 0 && this.settlesAlone(found[0].number) ? 1 : AT_A_TIME
    for (const { number } of found.slice(0, enough)) this.take(number)
    if ((this.takenOf.get(row) ?? 0) > MANY) this.takeTotals(row)
  }

  private takeTotals(row: number): void {
    for (const total of this.cells.system.rows[row].totals)
      if (!this.taken.has(total) && this.mayChange(total)) this.take(total)
  }

  private mayChange(number: number): boolean {
    return this.cells.isUnknown(number) || this.mayHide?.(number) === true
  }

  /** Of a sum the numbers that may change, the hidden ones first. */
  private *among(row: number): Generator<number> {
    yield* this.cells.unknownIn(row)
    if (this.mayHide === undefined) return
    for (const number of this.cells.cheapestIn(row))
      if (!this.cells.isUnknown(number) && this.mayHide(number)) yield number
  }

  /** It stands in one sum only, and may be more or less. */
  private settlesAlone(number: number): boolean {
    const { cells } = this
    const isBoundOnce = cells.system.rowsOf[number].length === 1
    return isBoundOnce && cells.room(number, -1) > 0 && cells.room(number, 1) > 0
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

/** All numbers that sums tie to some, however far off. */
export function tiedTo({ system: { rows, rowsOf } }: Cells, numbers: Iterable<number>): Set<number> {
  const tied = new Set(numbers)
  const gone = new Set<number>()
  for (const number of tied)
    for (const { row } of rowsOf[number]) {
      if (gone.has(row)) continue
      gone.add(row)
      for (const other of rows[row].numbers) tied.add(other)
    }
  return tied
}

/** The numbers with the sums in which they stand. */
export function nearOf(cells: Cells, numbers: readonly number[]): Near {
  const { rowsOf } = cells.system
  const sums = new Map<number, Map<number, number>>()
  for (const [at, number] of numbers.entries())
    for (const { row, sign } of rowsOf[number]) {
      const sum = sums.get(row) ?? new Map<number, number>()
      sums.set(row, sum)
      sum.set(at, sign)
    }
  return {
    lows: numbers.map(number => -cells.room(number, -1)),
    highs: numbers.map(number => cells.room(number, 1)),
    sums: [...sums.values()],
  }
}
