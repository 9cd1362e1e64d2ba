import type { Block } from '../block.ts'
import { type Column, NONE } from '../column.ts'
import { type ByteDictionary, TOGETHER } from '../dictionary.ts'
import { isBlank, LONGEST_BLANK } from '../values/blank.ts'
import type { Unreadable } from '../values/value.ts'
import { type ColumnBuilder, MISSING } from './builder.ts'
import { type Numbers, withRoom } from './room.ts'

const SPACE = 32
const NOT_ASCII = 0x80
const PLUS = 43

/** What a spreadsheet leaves of a number of twelve digits and more: many ids become one. */
const ROUNDED: Unreadable = {
  code: 'rounded-id',
  found: 'an id rounded by a spreadsheet (as 1.2E+11 is)',
  expected: 'all of its digits',
}
const AS_ROUNDED = /^\d(?:\.\d+)?E\+\d\d$/i

/** Ids: nearly every row a different one, so they go straight into the dictionary; only trimmed. */
export class IdColumn implements ColumnBuilder {
  readonly dictionary: ByteDictionary
  private readonly required: boolean
  private readonly strip = new Strip()
  private codes = new Int32Array(0)

  constructor(dictionary: ByteDictionary, required: boolean) {
    this.dictionary = dictionary
    this.required = required
  }

  fill(block: Block, request: number, base: number): void {
    this.makeRoom(base + block.rows, block.rowsForeseen)
    this.dictionary.foresee(block.rowsForeseen)
    const { codes, required, strip } = this
    const { bytes, spans, width, rows } = block
    for (let row = 0; row < rows; row++) {
      const span = 2 * (row * width + request)
      const start = spans[span]
      const end = spans[span + 1]
      if (end - start > LONGEST_BLANK && isTrimmed(bytes, start, end)) {
        if (strip.add(base + row, start, end)) strip.lookUp(bytes, this.dictionary, codes)
      } else {
        const code = this.codeOfText(bytes.toString('utf8', start, end).trim())
        codes[base + row] = code
        if (code === NONE && required) block.refuse(row, request, MISSING)
      }
      if (mayBeRounded(bytes, end) && AS_ROUNDED.test(bytes.toString('utf8', start, end).trim()))
        block.refuse(row, request, ROUNDED)
    }
    strip.lookUp(bytes, this.dictionary, codes)
  }

  private codeOfText(text: string): number {
    return isBlank(text) ? NONE : this.dictionary.code(text)
  }

  makeRoom(rows: number, foreseen: number): void {
    this.codes = withRoom(this.codes, rows, foreseen)
  }

  arrays(): Numbers[] {
    return [this.codes]
  }

  finish(rows: number): Column {
    return { kind: 'id', codes: this.codes.subarray(0, rows), dictionary: this.dictionary }
  }
}

/** Surely without blanks around; where a rarer letter stands at an end, the text itself is asked. */
function isTrimmed(bytes: Uint8Array, start: number, end: number): boolean {
  return isPlain(bytes[start]) && isPlain(bytes[end - 1])
}

function isPlain(byte: number): boolean {
  return byte > SPACE && byte < NOT_ASCII
}

/** Ends as a power of ten does, perhaps before a blank. */
function mayBeRounded(bytes: Uint8Array, end: number): boolean {
  return bytes[end - 3] === PLUS || bytes[end - 1] === SPACE
}

/** Ids that wait to be looked up together. */
class Strip {
  private readonly rows = new Int32Array(TOGETHER)
  private readonly starts = new Int32Array(TOGETHER)
  private readonly ends = new Int32Array(TOGETHER)
  private readonly found = new Int32Array(TOGETHER)
  private count = 0

  /** Says whether the strip is full. */
  add(row: number, start: number, end: number): boolean {
    const at = this.count++
    this.rows[at] = row
    this.starts[at] = start
    this.ends[at] = end
    return this.count === TOGETHER
  }

  lookUp(bytes: Uint8Array, dictionary: ByteDictionary, codes: Int32Array): void {
    const { rows, starts, ends, found, count } = this
    dictionary.codesOf(bytes, starts, ends, count, found)
    for (let i = 0; i < count; i++) codes[rows[i]] = found[i]
    this.count = 0
  }
}
