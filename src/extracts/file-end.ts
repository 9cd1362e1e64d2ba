import type { Problem } from '../foundations/problem.ts'
import type { Block } from './block.ts'
import type { BlockScan, EmptyLines } from './block-scan.ts'
import type { ColumnRequest } from './extract.ts'
import { blankLines, cutShort, rowsOfCommas, totalsRow } from './extract-problems.ts'
import { columnOfTotal } from './record-kinds.ts'
import type { RowReader } from './row-reader.ts'

/**
 * What only the end of a file tells: whether empty lines stand among the rows or under them, and whether
 * the last row is one of totals or breaks off.
 */
export class FileEnd {
  private readonly file: string
  private readonly requests: readonly ColumnRequest[]
  private readonly rows: RowReader
  readonly blanks: EmptyLines = { lines: [], count: 0 }
  lastLine = 0
  isTotal = false
  isCutShort = false
  /** False where reading stopped at a fault: the last row that was read is not the last one. */
  isReached = true

  constructor(file: string, requests: readonly ColumnRequest[], rows: RowReader) {
    this.file = file
    this.requests = requests
    this.rows = rows
  }

  /** Empty lines turned out to stand among the rows: blank ones are left out, rows of commas refused. */
  rowAfter({ commas, blanks }: { commas: EmptyLines; blanks: EmptyLines }): void {
    for (let i = 0; i < commas.count; i++)
      this.rows.refuseLine('blank-row', 'a row of commas among the rows', {
        expected: 'such rows under the data only',
        advice: 'delete it, or look for a row that lost its values',
        line: commas.lines[i],
      })
    if (this.blanks.count === 0) this.blanks.lines.push(...blanks.lines.slice(0, 1))
    this.blanks.count += blanks.count
  }

  /** `lastRefused`: the last row of the block that was refused. */
  sawBlock(block: Block, lastRefused: number, scan: BlockScan): void {
    const { bytes, lines, rows, lastTakenOut } = block
    if (lastTakenOut) this.isTotal = this.isCutShort = false
    if (rows === 0 || lastTakenOut) return
    const column = columnOfTotal(bytes, scan.lastFrom, scan.lastTo)
    const isId = this.requests.some(({ at, kind }) => at === column && kind === 'id')
    this.lastLine = lines[rows - 1]
    this.isTotal = column >= 0 && (isId || lastRefused === rows - 1)
    this.isCutShort = scan.cutShort
  }

  faults(): Problem[] {
    const place = { file: this.file, line: this.lastLine, column: 1 }
    if (!this.isReached) return []
    if (this.isTotal) return [totalsRow(place)]
    const onlyRagged = this.rows.problems.counts().get('ragged-row') === 1
    return this.isCutShort && onlyRagged ? [cutShort(place)] : []
  }

  warnings({ commas }: BlockScan): Problem[] {
    const { file, blanks } = this
    return [
      ...(commas.count > 0 ? [rowsOfCommas(commas.count, { file, line: commas.lines[0] })] : []),
      ...(blanks.count > 0 ? [blankLines(blanks.count, { file, line: blanks.lines[0] })] : []),
    ]
  }
}
