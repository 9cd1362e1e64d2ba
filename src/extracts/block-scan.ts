import { parseRecords, type RecordBytes } from './authority.ts'
import type { Block } from './block.ts'
import type { ColumnKind } from './column.ts'
import { FOUND, NO_LINE_END, type RecordOutcome, RecordScan } from './record.ts'
import { isBlankRecord } from './record-kinds.ts'
import { type Swallowed, swallowedRows } from './rows-in-quotes.ts'
import { LONGEST_RECORD } from './stopped.ts'
import type { ByteWindow } from './window.ts'

const QUOTE = 34
const COMMA = 44

/** Lines without a value, told apart from rows: what they are is known when a row follows, or none. */
export interface EmptyLines {
  /** The first of them. */
  lines: number[]
  count: number
}

interface Intricate extends RecordBytes {
  row: number
}

/** How many empty lines are kept to be named. */
const NAMED = 20

/**
 * Takes the window's records apart into the rows of a block. A record in which every quote just wraps a
 * value is split at its commas; the others are handed to csv-parse together, and what it reads is laid
 * behind the bytes of the window, so that columns read all rows alike.
 */
export class BlockScan {
  readonly scan: RecordScan
  /** How many rows end with LF, CRLF, CR and nothing. */
  readonly lineEnds = [0, 0, 0, 0]
  /** Empty lines since the last row. */
  commas: EmptyLines = { lines: [], count: 0 }
  blanks: EmptyLines = { lines: [], count: 0 }
  /** Called when a row follows upon empty lines. */
  onRowAfter: (empty: { commas: EmptyLines; blanks: EmptyLines }) => void = () => {}
  /** Where the last row of the block lies, and whether it breaks off. */
  lastFrom = 0
  lastTo = 0
  cutShort = false
  /** The first value that turned out to hold rows. */
  swallowed: Swallowed | undefined
  private readonly fields: number
  private readonly places: readonly number[]
  private readonly days: readonly number[]
  private readonly all: boolean
  private intricate: Intricate[] = []

  constructor(
    fields: number,
    cells: readonly { at: number; kind?: ColumnKind }[],
    everyRecordByCsvParse: boolean,
  ) {
    this.fields = fields
    this.scan = new RecordScan(fields)
    this.places = cells.map(({ at }) => at)
    this.days = cells.filter(({ kind }) => kind === 'day' || kind === 'moment').map(({ at }) => at)
    this.all = everyRecordByCsvParse
  }

  /** Fills the block; the window then begins at the record that could not be taken, or at its end. */
  fill(window: ByteWindow, block: Block): RecordOutcome {
    block.clear()
    this.intricate = []
    const outcome = this.takeRecords(window, block)
    this.layIntricate(window, block)
    block.bytes = window.bytes
    return outcome
  }

  private takeRecords(window: ByteWindow, block: Block): RecordOutcome {
    const { scan, lineEnds } = this
    const { bytes, limit, last } = window
    let { from, line } = window
    let outcome: RecordOutcome = FOUND
    while (from < limit) {
      outcome = scan.scan(bytes, from, limit, last)
      if (outcome !== FOUND || scan.end - from > LONGEST_RECORD) break
      lineEnds[scan.lineEnd]++
      if (bytes[from] <= COMMA && isBlankRecord(bytes, from, scan.end)) this.takeEmpty(line)
      else this.takeRow(bytes, from, line, block)
      from = scan.next
      line += 1 + scan.breaks
    }
    window.advance(from, line)
    return outcome
  }

  private takeEmpty(line: number): void {
    const kind = this.scan.fields === 1 ? this.blanks : this.commas
    kind.count++
    if (kind.lines.length < NAMED) kind.lines.push(line)
  }

  private takeRow(bytes: Uint8Array, from: number, line: number, block: Block): void {
    const { scan } = this
    if (this.commas.count + this.blanks.count > 0) this.tellEmpty()
    const row = block.add(from, line)
    if (scan.intricate || this.all) this.intricate.push({ row, from, to: scan.end })
    else if (scan.fields !== this.fields) block.setRagged(row, scan.fields)
    else this.split(bytes, from, row, block)
    this.lastFrom = from
    this.lastTo = scan.end
    this.cutShort = scan.lineEnd === NO_LINE_END && scan.fields < this.fields
  }

  private split(bytes: Uint8Array, from: number, row: number, block: Block): void {
    const { places } = this
    const { ends } = this.scan
    const { spans, width } = block
    let at = 2 * row * width
    for (let request = 0; request < width; request++) {
      const place = places[request]
      const start = place === 0 ? from : ends[place - 1] + 1
      const wrapped = bytes[start] === QUOTE ? 1 : 0
      spans[at++] = start + wrapped
      spans[at++] = ends[place] - wrapped
    }
  }

  private tellEmpty(): void {
    this.onRowAfter({ commas: this.commas, blanks: this.blanks })
    this.commas = { lines: [], count: 0 }
    this.blanks = { lines: [], count: 0 }
  }

  private layIntricate(window: ByteWindow, block: Block): void {
    const { intricate, fields } = this
    if (intricate.length === 0) return
    const records = parseRecords(window.bytes, intricate)
    this.lookForRows(records, window.bytes, block)
    const wanted = records.map(record => this.places.map(place => record[place] ?? ''))
    const bytes = window.roomBehind(wanted.reduce((size, cells) => size + byteLengthOf(cells), 0))
    let at = window.to + 1
    intricate.forEach(({ row }, i) => {
      if (records[i].length === fields) at = layCells(block, row, wanted[i], bytes, at)
      else block.setRagged(row, records[i].length)
    })
  }

  private lookForRows(records: readonly string[][], bytes: Buffer, block: Block): void {
    this.intricate.forEach(({ row, from, to }, i) => {
      if (records[i].length !== this.fields) return
      this.swallowed ??= swallowedRows(records[i], this.days, { bytes, from, to, line: block.lines[row] })
    })
  }
}

function byteLengthOf(cells: readonly string[]): number {
  return cells.reduce((size, cell) => size + Buffer.byteLength(cell), 0)
}

/** Writes the cells of a row one behind the other; gives the place behind them. */
function layCells(block: Block, row: number, cells: readonly string[], bytes: Buffer, from: number): number {
  let at = from
  cells.forEach((cell, request) => {
    const span = 2 * (row * block.width + request)
    block.spans[span] = at
    at += bytes.write(cell, at)
    block.spans[span + 1] = at
  })
  return at
}
