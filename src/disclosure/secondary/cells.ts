import type { System } from '../system.ts'

/**
 * The system with what is hidden of it so far. An unknown number is one that is hidden or that nobody prints;
 * all others are printed, and stay as they are in whatever might stand behind the hidden ones.
 */
export class Cells {
  readonly system: System
  /** The loss of hiding each printed number. */
  readonly losses: readonly number[]
  readonly lows: number[]
  readonly highs: number[]
  private readonly unknown: Uint8Array
  private readonly unknownByRow: number[][]
  private readonly cheapestByRow: (number[] | undefined)[] = []

  constructor(system: System, losses: readonly number[]) {
    this.system = system
    this.losses = losses
    this.lows = [...system.lows]
    this.highs = [...system.highs]
    this.unknown = Uint8Array.from(system.values, (_, number) => (number < losses.length ? 0 : 1))
    this.unknownByRow = system.rows.map(({ numbers }) => numbers.filter(number => this.unknown[number] === 1))
  }

  isUnknown(number: number): boolean {
    return this.unknown[number] === 1
  }

  isPrinted(number: number): boolean {
    return number < this.losses.length
  }

  unknownIn(row: number): readonly number[] {
    return this.unknownByRow[row]
  }

  /** Printed numbers of a row that may be hidden, the least loss first. */
  cheapestIn(row: number): readonly number[] {
    const known = this.cheapestByRow[row]
    if (known) return known
    const { losses } = this
    const sorted = this.system.rows[row].numbers
      .filter(number => this.isPrinted(number) && losses[number] < Number.POSITIVE_INFINITY)
      .sort((a, b) => losses[a] - losses[b] || a - b)
    this.cheapestByRow[row] = sorted
    return sorted
  }

  /** Hides a printed number; a small one within the range that everybody knows. */
  hide(number: number, range?: { low: number; high: number }): void {
    if (this.unknown[number] === 1) return
    this.unknown[number] = 1
    for (const { row } of this.system.rowsOf[number]) this.unknownByRow[row].push(number)
    this.lows[number] = Math.max(this.system.lows[number], range?.low ?? this.leastHidden(number))
    if (range) this.highs[number] = Math.min(this.system.highs[number], range.high)
  }

  show(number: number): void {
    this.unknown[number] = 0
    for (const { row } of this.system.rowsOf[number]) {
      const unknown = this.unknownByRow[row]
      unknown.splice(unknown.indexOf(number), 1)
    }
    this.lows[number] = this.system.lows[number]
    this.highs[number] = this.system.highs[number]
  }

  /** Nobody is taken to know any longer that a hidden number is small. */
  forgetRange(number: number): void {
    if (this.lows[number] < 0) this.lows[number] = this.system.lows[number]
    this.highs[number] = this.system.highs[number]
  }

  /** The least that a number may be once it is hidden: noughts are hardly ever, so a hidden number is none. */
  leastHidden(number: number): number {
    const { values, lows } = this.system
    return values[number] >= 1 ? Math.max(lows[number], 1) : lows[number]
  }
}
