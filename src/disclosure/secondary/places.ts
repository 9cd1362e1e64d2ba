import type { Place } from '../cells/place.ts'

/** Where printed numbers stand, as codes: very many places take little memory. */
export class Places {
  /** The names of the columns, in their order. */
  readonly columns: readonly string[]
  private readonly codes: Int32Array

  constructor(places: readonly Place[]) {
    this.columns = [...new Set(places.flatMap(place => place.map(([column]) => column)))].sort()
    this.codes = new Int32Array(places.length * this.columns.length)
    const known = this.columns.map(() => new Map<string, number>())
    for (const [number, place] of places.entries())
      for (const [column, value] of place) {
        const at = this.columns.indexOf(column)
        const code = known[at].get(value) ?? known[at].size + 1
        known[at].set(value, code)
        this.codes[number * this.columns.length + at] = code
      }
  }

  /** The code of a number's value on a column; 0 where it stands for the whole. */
  codeOf(number: number, column: number): number {
    return this.codes[number * this.columns.length + column]
  }

  /** All of a number's codes. */
  codesOf(number: number): number[] {
    return this.columns.map((_, column) => this.codeOf(number, column))
  }
}
