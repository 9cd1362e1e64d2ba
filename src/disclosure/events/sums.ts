import type { System } from '../system.ts'
import { addNumber, addRow } from '../system.ts'

interface Sum {
  added: readonly number[]
  taken: readonly number[]
}

/**
 * Sums of numbers of which some are printed: what the others are is not told. Those that are not printed are counted from 0;
 * printed ones are places in the list of counts.
 */
export class Sums {
  readonly rows: Sum[] = []
  /** What each printed number is the sum of. */
  readonly printed = new Map<number, readonly number[]>()
  numbers = 0

  /** Returns the first of them. */
  addNumbers(many: number): number {
    this.numbers += many
    return this.numbers - many
  }

  addRow(added: readonly number[], taken: readonly number[]): void {
    this.rows.push({ added, taken })
  }

  addAtMost(less: readonly number[], more: readonly number[]): void {
    this.addRow([...less, this.addNumbers(1)], more)
  }

  /** A number and what it is the sum of. */
  addPrinted(number: number, parts: readonly number[]): void {
    this.printed.set(number, parts)
  }

  /** All of it, with what each number is that is not printed, and where the printed ones are. */
  addTo(system: System, values: readonly bigint[], placeOf: (printed: number) => number = at => at): void {
    const first = system.values.length
    const own = (numbers: readonly number[]) => numbers.map(number => first + number)
    for (const value of values) addNumber(system, value)
    for (const { added, taken } of this.rows) addRow(system, own(added), own(taken))
    for (const [number, parts] of this.printed) addRow(system, own(parts), [placeOf(number)])
  }
}
