import type { Block } from '../block.ts'
import { ByteDictionary } from '../dictionary.ts'
import { isBlank } from '../values/blank.ts'
import { type CellReading, isUnreadable, type Meaning, type Unreadable } from '../values/value.ts'
import { MISSING } from './builder.ts'

/** How many spellings a column remembers, and how long they may be; others are read each time. */
const REMEMBERED = 1 << 18
const LONGEST_REMEMBERED = 64

/** Reads a cell: its text without blanks around, and as it stands. */
export type ReadCell = (text: string, raw: string) => CellReading

/**
 * Reads cells by their spelling: each different text is read once, however many rows hold it. Most
 * columns hold few different texts in many rows.
 */
export class Spellings {
  private readonly known = new ByteDictionary()
  private readonly firsts: number[] = []
  private readonly seconds: number[] = []
  private readonly faults: (Unreadable | undefined)[] = []
  private readonly read: ReadCell
  private readonly none: Meaning
  private readonly required: boolean
  private noticed = false
  /** What the cell last asked for says. */
  first = 0
  second = 0

  constructor(read: ReadCell, none: Meaning, required: boolean) {
    this.read = read
    this.none = none
    this.required = required
  }

  /** Reads a cell into `first` and `second`; refuses it where it cannot be read. */
  look(block: Block, row: number, request: number): void {
    const span = 2 * (row * block.width + request)
    const start = block.spans[span]
    const end = block.spans[span + 1]
    const code = this.codeOf(block, start, end)
    if (code === this.firsts.length || code === -1) this.learn(block, row, request, start, end, code)
    else this.recall(block, row, request, code)
  }

  private codeOf(block: Block, start: number, end: number): number {
    if (end - start > LONGEST_REMEMBERED) return -1
    return this.known.size < REMEMBERED
      ? this.known.codeOf(block.bytes, start, end)
      : this.known.findIn(block.bytes, start, end)
  }

  private recall(block: Block, row: number, request: number, code: number): void {
    this.first = this.firsts[code]
    this.second = this.seconds[code]
    const fault = this.faults[code]
    if (fault !== undefined) block.refuse(row, request, fault)
  }

  private learn(block: Block, row: number, request: number, start: number, end: number, code: number): void {
    const reading = this.meaning(block.bytes.toString('utf8', start, end))
    const fault = isUnreadable(reading) ? reading : reading.none && this.required ? MISSING : undefined
    const { first, second = 0, invisible } = isUnreadable(reading) ? this.none : reading
    if (code !== -1) {
      this.firsts.push(first)
      this.seconds.push(second)
      this.faults.push(fault)
    }
    this.first = first
    this.second = second
    if (fault !== undefined) block.refuse(row, request, fault)
    if (invisible && !this.noticed) {
      this.noticed = true
      block.notices.push({ row, request })
    }
  }

  private meaning(raw: string): CellReading {
    const text = raw.trim()
    const reading = isBlank(text) ? this.none : this.read(text, raw)
    return !isUnreadable(reading) && reading.none ? { ...this.none, ...invisibleOf(reading) } : reading
  }
}

function invisibleOf({ invisible }: Meaning): { invisible?: boolean } {
  return invisible ? { invisible } : {}
}
