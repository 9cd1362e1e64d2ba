import type { Problem } from '../foundations/problem.ts'
import type { BlockScan } from './block-scan.ts'
import { recordTooLong, rowsInQuotes } from './extract-problems.ts'
import { FaultyRows } from './faulty-rows.ts'
import type { FileEnd } from './file-end.ts'
import type { Foresight } from './foresight.ts'
import type { Opened } from './header.ts'
import { FOUND, type RecordOutcome, UNFINISHED } from './record.ts'
import type { RowReader } from './row-reader.ts'
import { whyStopped } from './stopped.ts'

/** The rows of a file, or of a part of it, while they are read. */
export interface Reading {
  opened: Opened
  scan: BlockScan
  rows: RowReader
  end: FileEnd
  foresee: Foresight
}

/**
 * Reads block after block to the end, or to the fault after which nothing can be trusted. The faults that
 * were met; none where every row was read or refused by itself.
 */
export async function readRows(reading: Reading): Promise<Problem[]> {
  const { opened, scan, rows, end, foresee } = reading
  const { window } = opened
  const faulty = new FaultyRows()
  scan.onRowAfter = empty => end.rowAfter(empty)
  for (;;) {
    const outcome = scan.fill(window, rows.block)
    rows.block.rowsForeseen = foresee(rows.count + rows.block.rows)
    if (rows.block.rows > 0) end.sawBlock(rows.block, rows.readBlock(), scan)
    if (scan.swallowed === undefined && faulty.passUntold(outcome, scan.scan, window)) continue
    const fault = await faultAt(reading, outcome)
    if (fault === undefined && window.from === window.limit && window.last) return faulty.told()
    if (fault === undefined) await window.more()
    else if (!(await faulty.pass(fault, outcome, scan.scan, window))) {
      end.isReached = false
      return faulty.told()
    }
  }
}

async function faultAt({ opened, scan }: Reading, outcome: RecordOutcome): Promise<Problem | undefined> {
  const { window, file } = opened
  if (scan.swallowed) {
    const { opened, closedOn } = scan.swallowed
    return rowsInQuotes(closedOn, { file, ...opened })
  }
  const exhausted = window.from === window.limit
  if (exhausted && window.last) return undefined
  if (outcome === FOUND && !exhausted) return recordTooLong({ file, line: window.line, column: 1 })
  return whyStopped(window, scan.scan, exhausted ? UNFINISHED : outcome, opened)
}
