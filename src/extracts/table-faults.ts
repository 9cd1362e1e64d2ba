import type { Problem } from '../foundations/problem.ts'
import { faultOfQuote, raggedRow } from './extract-problems.ts'
import { firstLineFault } from './header-checks.ts'
import { type Spot, spotOf } from './place.ts'
import { FOUND, type RecordOutcome, RecordScan, STRAY_QUOTE } from './record.ts'
import { isBlankRecord } from './record-kinds.ts'

const LF = 10
/** Of a row with more cells than that no place is told but its end. */
const MOST_CELLS = 1000

/**
 * Why a small table, such as a plan, cannot be taken apart into its cells: all that is wrong with its separators,
 * its quotes and the number of its cells, each with its place. `text` has LF alone for line ends.
 */
export function tableFaults(text: string, file: string): Problem[] {
  const lines = text.split('\n')
  const first = lines.findIndex(line => line.trim() !== '')
  if (first < 0) return []
  const place = { file, line: first + 1, column: 1 }
  const wrong = firstLineFault(lines[first], lines[first + 1] ?? '', place)
  return wrong ? [wrong] : new TableRows(text, file).faults()
}

class TableRows {
  private readonly scan = new RecordScan(MOST_CELLS)
  private readonly bytes: Buffer
  private readonly file: string
  private from = 0
  private line = 1
  /** How many cells the header has, once it is met. */
  private width = 0

  constructor(text: string, file: string) {
    this.bytes = Buffer.from(`${text}\n`)
    this.file = file
  }

  faults(): Problem[] {
    const faults: Problem[] = []
    const to = this.bytes.length - 1
    while (this.from < to) {
      const outcome = this.scan.scan(this.bytes, this.from, to, true)
      const fault = outcome === FOUND ? this.raggedFault() : this.quoteFault(outcome)
      if (fault) faults.push(fault)
      if (fault?.code === 'unclosed-quote') break
      if (outcome === FOUND) this.goTo(this.scan.next, this.line + 1 + this.scan.breaks)
      else this.goTo(this.bytes.indexOf(LF, this.quoteOf(outcome)) + 1, (fault?.line ?? 0) + 1)
    }
    return faults
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
  private raggedFault(): Problem | undefined {
    const { fields, end, ends } = this.scan
    if (isBlankRecord(this.bytes, this.from, end)) return undefined
    if (this.width === 0) this.width = fields
    if (fields === this.width) return undefined
    const surplus = fields > this.width && this.width <= MOST_CELLS
    return raggedRow(fields, this.width, this.at(surplus ? ends[this.width - 1] + 1 : end))
  }

  private at(offset: number): Spot & { file: string } {
    return { file: this.file, ...spotOf(this.bytes, this.from, offset, this.line) }
  }
}
