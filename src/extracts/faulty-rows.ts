import type { Problem } from '../foundations/problem.ts'
import { type RecordOutcome, type RecordScan, STRAY_QUOTE, TEXT_AFTER_QUOTE } from './record.ts'
import { RowProblems } from './row-problems.ts'
import { LONGEST_RECORD } from './stopped.ts'
import type { ByteWindow } from './window.ts'

const LF = 10
const CR = 13

/**
 * Rows with a quote where none may stand, or with bytes that are no text: the file is refused for one of them, and
 * read on behind each, so that all are told in one run.
 */
export class FaultyRows {
  private readonly seen = new RowProblems()

  /** Notes a fault and goes on behind its line; false where it leaves no line to go on with. */
  async pass(fault: Problem, outcome: RecordOutcome, scan: RecordScan, window: ByteWindow): Promise<boolean> {
    this.seen.add(fault.code, -1, () => fault)
    if (BROKEN.includes(fault.code)) return window.mend()
    const isOneRow = fault.code === CODES[outcome]
    return isOneRow && (await passLine(window, quoteOf(outcome, scan), fault.line ?? 1))
  }

  /**
   * Goes on behind a row whose fault is one of so many that it is only counted: there may be millions, and none
   * of them is worth a look. False where the fault must be looked at, or its line goes on behind the window.
   */
  passUntold(outcome: RecordOutcome, scan: RecordScan, window: ByteWindow): boolean {
    const code = CODES[outcome]
    const isOneRow = outcome === STRAY_QUOTE || scan.breaks === 0
    const end = code !== undefined && isOneRow ? endOfLine(window, quoteOf(outcome, scan)) : -1
    if (code === undefined || end < 0 || !this.seen.countUntold(code)) return false
    window.advance(end, window.line + scan.breaks + 1)
    return true
  }

  told(): Problem[] {
    return this.seen.told()
  }
}

/** A quote that is closed lines further on is told as one that was never closed: nothing behind it is sure. */
const CODES: Partial<Record<RecordOutcome, string>> = {
  [STRAY_QUOTE]: 'stray-quote',
  [TEXT_AFTER_QUOTE]: 'text-after-quote',
}

function quoteOf(outcome: RecordOutcome, { opened, closed }: RecordScan): number {
  return outcome === STRAY_QUOTE ? opened : closed
}

/** Bytes that are no text: the first of each kind tells it all. */
const BROKEN = ['broken-encoding', 'nul-byte']

async function passLine(window: ByteWindow, from: number, line: number): Promise<boolean> {
  let looked = from - window.from
  for (;;) {
    const end = endOfLine(window, window.from + looked)
    if (end >= 0) {
      window.advance(end, line + 1)
      return true
    }
    looked = Math.max(0, window.limit - window.from - 1)
    if (window.ended || window.broken || looked > LONGEST_RECORD) return false
    await window.more()
  }
}

/** The byte behind the next line end, or -1; a CR with nothing behind it may be half of one. */
function endOfLine({ bytes, limit, last }: ByteWindow, from: number): number {
  for (let i = from; i < limit; i++) {
    if (bytes[i] === LF) return i + 1
    if (bytes[i] !== CR) continue
    if (i + 1 < limit) return bytes[i + 1] === LF ? i + 2 : i + 1
    return last ? i + 1 : -1
  }
  return -1
}
