import type { Problem } from '../foundations/problem.ts'
import { faultOfQuote, raggedRow, tooManyColumns, tooManyRows } from './extract-problems.ts'
import { firstLineFault } from './header-checks.ts'
import { type Spot, spotOf } from './place.ts'
import { FOUND, type RecordOutcome, RecordScan, STRAY_QUOTE } from './record.ts'
import { isBlankRecord } from './record-kinds.ts'
import { RowProblems } from './row-problems.ts'

const LF = 10
/** Of a row with more cells than that no place is told but its end. */
const MOST_CELLS = 1000
/** Targets of 130 indicators for each of 75 areas in ten years are fewer; many more take more than half a gigabyte. */
const MOST_ROWS = 100_000
/** Each may be a target period. */
const MOST_COLUMNS = 10_000

/**
 * Why a small table, such as a plan, cannot be taken apart into its cells: all that is wrong with its separators,
 * its quotes and the number of its cells, the first of each kind with their places; or that it is not small.
 * `text` has LF alone for line ends.
 */
export function tableFaults(text: string, file: string): Problem[] {
  const word = text.search(/\S/)
  if (word < 0) return []
  const from = text.lastIndexOf('\n', word) + 1
  const [first, second = ''] = text.slice(from).split('\n', 2)
  const place = { file, line: text.slice(0, from).split('\n').length, column: 1 }
  const wrong = firstLineFault(first, second, place)
  return wrong ? [wrong] : new TableRows(text, file).faults()
}

class TableRows {
  private readonly scan = new RecordScan(MOST_CELLS)
  private readonly bytes: Buffer
  private readonly file: string
  private readonly seen = new RowProblems()
  private from = 0
  private line = 1
  /** How many cells the header has, once it is met. */
  private width = 0
  /** So far, without the header. */
  private rows = -1
  /** Where the first row stands that is one too many. */
  private surplus = 0

  constructor(text: string, file: string) {
    this.bytes = Buffer.from(`${text}\n`)
    this.file = file
  }

  faults(): Problem[] {
    const to = this.bytes.length - 1
    while (this.from < to) {
      const outcome = this.scan.scan(this.bytes, this.from, to, true)
      const fault = outcome === FOUND ? this.rowFault() : this.quoteFault(outcome)
      if (fault) this.seen.add(fault.code, -1, () => fault)
      if (fault?.code === 'unclosed-quote') break
      if (outcome === FOUND) this.goTo(this.scan.next, this.line + 1 + this.scan.breaks)
      else this.goTo(this.bytes.indexOf(LF, this.quoteOf(outcome)) + 1, (fault?.line ?? 0) + 1)
    }
    return [...this.seen.told(), ...this.tooMany()]
  }

  private tooMany(): Problem[] {
    const place = { file: this.file, line: this.surplus }
    return this.rows > MOST_ROWS ? [tooManyRows(this.rows, MOST_ROWS, place)] : []
  }

  private goTo(from: number, line: number): void {
    this.from = from
    this.line = line
  }

  private quoteFault(outcome: RecordOutcome): Problem {
    return faultOfQuote(outcome, this.at(this.scan.opened), this.at(this.scan.closed))
  }

  private quoteOf(outcome: RecordOutcome): number {
    return outcome === STRAY_QUOTE ? this.scan.opened : this.scan.closed
  }

  /** Rows of blanks or commas are no rows. */
  private rowFault(): Problem | undefined {
    if (isBlankRecord(this.bytes, this.from, this.scan.end)) return undefined
    this.rows++
    if (this.rows === MOST_ROWS + 1) this.surplus = this.line
    return this.faultOfWidth()
  }

  private faultOfWidth(): Problem | undefined {
    const { fields, end, ends } = this.scan
    if (this.width === 0) {
      this.width = fields
      return fields > MOST_COLUMNS ? tooManyColumns(fields, MOST_COLUMNS, this.at(this.from)) : undefined
    }
    if (fields === this.width) return undefined
    const surplus = fields > this.width && this.width <= MOST_CELLS
    return raggedRow(fields, this.width, this.at(surplus ? ends[this.width - 1] + 1 : end))
  }

  private at(offset: number): Spot & { file: string } {
    return { file: this.file, ...spotOf(this.bytes, this.from, offset, this.line) }
  }
}
