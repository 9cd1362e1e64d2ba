import type { SolvedSum } from './solved-sums.ts'

const TINY = 1e-7

/**
 * Sums solved for numbers, as rows of entries: the number of a row is the sum of those of the columns, each times its
 * entry. Numbers of rows and columns can be exchanged, and all of it be as it was: what is left out of whole numbers
 * by so many divisions never adds up.
 */
export class Tableau {
  /** The number of each row and of each column. */
  readonly solved: Int32Array
  readonly free: Int32Array
  readonly rows: readonly Float64Array[]
  /** The rows in which the column has an entry that was looked at last, the first so many of them. */
  readonly rowsAt: Int32Array
  /** How many entries were changed so far: what took time. */
  changes = 0
  private readonly first: { solved: Int32Array; free: Int32Array; sums: readonly SolvedSum[] }
  private readonly columnOf = new Map<number, number>()
  private readonly isChanged: Uint8Array

  constructor(numbers: number, sums: readonly SolvedSum[]) {
    this.solved = Int32Array.from(sums, ({ number }) => number)
    const isSolved = new Set(this.solved)
    this.free = Int32Array.from([...Array(numbers).keys()].filter(number => !isSolved.has(number)))
    for (const [column, number] of this.free.entries()) this.columnOf.set(number, column)
    this.first = { solved: this.solved.slice(), free: this.free.slice(), sums }
    this.rows = sums.map(() => new Float64Array(this.free.length))
    this.rowsAt = new Int32Array(sums.length)
    this.isChanged = new Uint8Array(sums.length).fill(1)
    this.restore()
  }

  /** As it was at first. */
  restore(): void {
    const { solved, free, first, rows, isChanged, columnOf } = this
    solved.set(first.solved)
    free.set(first.free)
    for (const [at, row] of rows.entries()) {
      if (isChanged[at] === 0) continue
      row.fill(0)
      for (const [number, entry] of first.sums[at].of) row[columnOf.get(number)!] = entry
    }
    isChanged.fill(0)
  }

  /** How many rows have an entry in a column: those that `rowsAt` names. */
  look(column: number): number {
    const { rows, rowsAt } = this
    let many = 0
    for (let row = 0; row < rows.length; row++) if (rows[row][column] !== 0) rowsAt[many++] = row
    return many
  }

  /** Solves a sum for the number of the column that was looked at last. Returns what that is now the sum of. */
  exchange(row: number, column: number, many: number): Float64Array {
    const { rows, rowsAt, solved, free, isChanged } = this
    const line = rows[row]
    const columns = divide(line, column)
    this.changes += many * columns.length
    for (let at = 0; at < many; at++) {
      const other = rows[rowsAt[at]]
      isChanged[rowsAt[at]] = 1
      if (other !== line) putIn(other, column, line, columns)
    }
    const left = solved[row]
    solved[row] = free[column]
    free[column] = left
    return line
  }
}

/** Returns the columns of its entries. */
function divide(line: Float64Array, column: number): number[] {
  const by = line[column]
  const columns: number[] = []
  for (let at = 0; at < line.length; at++) {
    if (line[at] === 0) continue
    line[at] = at === column ? 1 / by : -line[at] / by
    columns.push(at)
  }
  return columns
}

function putIn(row: Float64Array, column: number, line: Float64Array, columns: readonly number[]): void {
  const times = row[column]
  row[column] = 0
  for (const at of columns) {
    const entry = row[at] + times * line[at]
    row[at] = Math.abs(entry) < TINY ? 0 : entry
  }
}
