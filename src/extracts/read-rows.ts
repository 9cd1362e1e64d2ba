import type { Problem } from '../foundations/problem.ts'
import type { BlockScan } from './block-scan.ts'
import { recordTooLong, rowsInQuotes } from './extract-problems.ts'
import type { FileEnd } from './file-end.ts'
import type { Foresight } from './foresight.ts'
import type { Opened } from './header.ts'
import { FOUND, UNFINISHED } from './record.ts'
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

/** Reads block after block to the end, or to the fault after which nothing can be trusted. */
export async function readRows({ opened, scan, rows, end, foresee }: Reading): Promise<Problem | undefined> {
  const { window, file } = opened
  scan.onRowAfter = empty => end.rowAfter(empty)
  for (;;) {
    const outcome = scan.fill(window, rows.block)
    rows.block.rowsForeseen = foresee(rows.count + rows.block.rows)
    end.sawBlock(rows.block, rows.readBlock(), scan)
    if (scan.swallowed) {
      const { opened, closedOn } = scan.swallowed
      return rowsInQuotes(closedOn, { file, ...opened })
    }
    const exhausted = window.from === window.limit
    if (exhausted && window.last) return undefined
    if (outcome === FOUND && !exhausted) return recordTooLong({ file, line: window.line, column: 1 })
    const fault = await whyStopped(window, scan.scan, exhausted ? UNFINISHED : outcome, opened)
    if (fault) return fault
    await window.more()
  }
}
