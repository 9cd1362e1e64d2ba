import type { Cells } from './cells.ts'

const WHOLE = 0

/** Which numbers are taken together: so many at most, and whether those of whole columns are among them. */
export interface Reach {
  most: number
  withWholes: boolean
}

/**
 * A table as the places of its numbers. Around a number lie those of its own place and of some other values along each
 * column, with all windows and counts: what is taken from an area in one of them can be given to another in all.
 */
export class Surroundings {
  readonly table: ReadonlySet<number>
  private readonly cells: Cells
  /** The printed numbers of each place, and what they are tied to that nobody prints. */
  private readonly byPlace = new Map<string, number[]>()
  private readonly withUnprinted = new Map<string, readonly number[]>()
  /** The values of each column, those with the most hidden numbers first. */
  private readonly values: readonly (readonly number[])[]

  constructor(cells: Cells, table: ReadonlySet<number>) {
    this.cells = cells
    this.table = table
    const { columns } = cells.places
    const hidden = columns.map(() => new Map<number, number>())
    for (const number of [...table].filter(other => cells.isPrinted(other)).sort((a, b) => a - b)) {
      const codes = cells.places.codesOf(number)
      const key = codes.join()
      const there = this.byPlace.get(key)
      if (there) there.push(number)
      else this.byPlace.set(key, [number])
      for (const [column, code] of codes.entries())
        hidden[column].set(code, (hidden[column].get(code) ?? 0) + (cells.isUnknown(number) ? 1 : 0))
    }
    this.values = hidden.map(many =>
      [...many.keys()].filter(code => code !== WHOLE).sort((a, b) => many.get(b)! - many.get(a)! || a - b),
    )
  }

  /** The place of a number; of one that nobody prints that of the nearest printed one. */
  placeOf(number: number): readonly number[] {
    const { places, system } = this.cells
    const near = new Set([number])
    for (const other of near) {
      if (this.cells.isPrinted(other)) return places.codesOf(other)
      for (const { row } of system.rowsOf[other]) for (const next of system.rows[row].numbers) near.add(next)
    }
    return places.columns.map(() => WHOLE)
  }

  /** The whole table, or one more value of each column at least, and as many as there is room for. */
  around(place: readonly number[], { most, withWholes }: Reach): readonly number[] {
    if (this.table.size <= most) return [...this.table]
    let found = this.numbersAt(this.near(place, 1, withWholes))
    for (let more = 2; ; more *= 2) {
      const wider = this.numbersAt(this.near(place, more, withWholes))
      if (wider.length > most || wider.length === found.length) return found
      found = wider
    }
  }

  /** The values of each column that are near a place. */
  private near(place: readonly number[], others: number, withWholes: boolean): number[][] {
    return place.map((own, column) => {
      const values = this.values[column]
        .filter(value => value !== own)
        .slice(0, others + (own === WHOLE ? 1 : 0))
      return withWholes && own !== WHOLE ? [own, WHOLE, ...values] : [own, ...values]
    })
  }

  private numbersAt(values: readonly (readonly number[])[]): number[] {
    const numbers = new Set<number>()
    for (const place of everyOne(values)) for (const number of this.tiedAt(place.join())) numbers.add(number)
    return [...numbers]
  }

  private tiedAt(key: string): readonly number[] {
    const known = this.withUnprinted.get(key) ?? withUnprinted(this.cells, this.byPlace.get(key) ?? [])
    this.withUnprinted.set(key, known)
    return known
  }
}

/** One value of each column, in every way. */
function everyOne(values: readonly (readonly number[])[]): number[][] {
  return values.reduce<number[][]>(
    (all, some) => all.flatMap(one => some.map(value => [...one, value])),
    [[]],
  )
}

/** With what follows from them and nobody prints: rests, running totals and what is between bounds. */
function withUnprinted(cells: Cells, printed: readonly number[]): readonly number[] {
  const { rows, rowsOf } = cells.system
  const all = new Set(printed)
  for (const number of all)
    for (const { row } of rowsOf[number])
      for (const other of rows[row].numbers) if (!cells.isPrinted(other)) all.add(other)
  return [...all]
}
