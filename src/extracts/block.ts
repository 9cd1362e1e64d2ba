import type { Unreadable } from './values/value.ts'

/** A cell that cannot be read, by its row in the block and its request. */
export interface Refusal {
  row: number
  request: number
  why: Unreadable
}

/**
 * The rows that are looked at together: for each, where the bytes of every requested cell begin and end.
 * Columns are then read one after the other, each in a loop of its own.
 */
export class Block {
  bytes: Buffer = Buffer.alloc(0)
  rows = 0
  /** How many rows the columns are likely to have in the end; 0 where nobody knows. */
  rowsForeseen = 0
  /** How many cells of each row are wanted. */
  readonly width: number
  /** For each row and request: where the cell begins, and where it ends. */
  spans: Int32Array
  /** For each row: where its record begins, and its line. */
  starts = new Int32Array(FIRST_ROWS)
  lines = new Uint32Array(FIRST_ROWS)
  /** Rows of more or fewer values than the header has, and of how many. */
  readonly ragged = new Map<number, number>()
  readonly refusals: Refusal[] = []
  /** The first cells in which something invisible was taken out. */
  readonly notices: { row: number; request: number }[] = []
  /** The last record of the block is no row of it any more. */
  lastTakenOut = false

  constructor(width: number) {
    this.width = width
    this.spans = new Int32Array(FIRST_ROWS * width * 2)
  }

  clear(): void {
    this.rows = 0
    if (this.ragged.size > 0) this.ragged.clear() // makes a new table, however few there are
    if (this.refusals.length > 0) this.refusals.length = 0
    if (this.notices.length > 0) this.notices.length = 0
    this.lastTakenOut = false
  }

  /** A new row; its cells are blank until they are set. */
  add(start: number, line: number): number {
    if (this.rows === this.starts.length) this.grow()
    const row = this.rows++
    this.starts[row] = start
    this.lines[row] = line
    return row
  }

  setRagged(row: number, values: number): void {
    this.ragged.set(row, values)
    this.spans.fill(0, row * this.width * 2, (row + 1) * this.width * 2)
  }

  /** Closes the ranks over some rows, given in order, before anything is read of them. */
  takeOut(rows: readonly number[]): void {
    if (rows.length === 0) return
    this.lastTakenOut = rows[rows.length - 1] === this.rows - 1
    const cells = 2 * this.width
    let kept = rows[0]
    let next = 0
    for (let row = rows[0]; row < this.rows; row++) {
      if (row === rows[next]) next++
      else this.moveRow(row, kept++, cells)
    }
    this.rows = kept
  }

  private moveRow(from: number, to: number, cells: number): void {
    this.spans.copyWithin(to * cells, from * cells, (from + 1) * cells)
    this.starts[to] = this.starts[from]
    this.lines[to] = this.lines[from]
    const values = this.ragged.get(from)
    if (values === undefined) return
    this.ragged.delete(from)
    this.ragged.set(to, values)
  }

  refuse(row: number, request: number, why: Unreadable): void {
    if (!this.ragged.has(row)) this.refusals.push({ row, request, why })
  }

  private grow(): void {
    const rows = this.starts.length * 2
    this.starts = lengthened(this.starts, new Int32Array(rows))
    this.lines = lengthened(this.lines, new Uint32Array(rows))
    this.spans = lengthened(this.spans, new Int32Array(rows * this.width * 2))
  }
}

const FIRST_ROWS = 64

function lengthened<A extends Int32Array | Uint32Array>(from: A, to: A): A {
  to.set(from)
  return to
}
