const LF = 10
const CR = 13
const QUOTE = 34
const COMMA = 44

/** How looking for the end of a record came out. */
export const FOUND = 0
/** The bytes end before the record does. */
export const UNFINISHED = 1
export const STRAY_QUOTE = 2
export const TEXT_AFTER_QUOTE = 3
export const UNCLOSED_QUOTE = 4
export type RecordOutcome = 0 | 1 | 2 | 3 | 4

export const NO_LINE_END = 3
export type LineEnd = 0 | 1 | 2 | 3

/**
 * Finds the end of one record and of its fields, as RFC 4180 tells them: fields between commas, a quote
 * only at the start of a field, closed before the next comma or line end. One object serves all records of
 * a file, so that a record costs no memory.
 */
export class RecordScan {
  /** Where each field ends, as many as there is room for. */
  readonly ends: Int32Array
  fields = 0
  /** Where the record ends, and where the next one begins. */
  end = 0
  next = 0
  /** 0 LF, 1 CRLF, 2 CR, 3 none. */
  lineEnd: LineEnd = 0
  /** Line ends inside quotes. */
  breaks = 0
  /** A quoted field holds a quote or a line end, which is more than taking off the quotes. */
  intricate = false
  /** Where the last quoted field opened, and what follows its closing quote; -1 while it is open. */
  opened = -1
  closed = -1
  /** The bytes end in a quote that may close the field or be the first of two. */
  dangling = false

  constructor(fields: number) {
    this.ends = new Int32Array(fields)
  }

  /**
   * Looks at the record that begins at `from`. There must be a byte below the comma at or after `to`, where
   * the bytes end; `last` says that the file ends there too.
   */
  scan(bytes: Uint8Array, from: number, to: number, last: boolean): RecordOutcome {
    const { ends } = this
    let fields = 0
    let start = from
    let i = from
    this.breaks = 0
    this.intricate = false
    this.opened = -1
    this.closed = -1
    for (;;) {
      let byte = bytes[i]
      while (byte > COMMA) byte = bytes[++i]
      if (i >= to) {
        if (!last) return UNFINISHED
        ends[fields] = to
        return this.finish(fields + 1, to, to, NO_LINE_END)
      }
      if (byte === COMMA) {
        ends[fields++] = i++
        start = i
      } else if (byte === LF) {
        ends[fields] = i
        return this.finish(fields + 1, i, i + 1, 0)
      } else if (byte === CR) {
        if (i + 1 >= to && !last) return UNFINISHED
        ends[fields] = i
        const pair = i + 1 < to && bytes[i + 1] === LF
        return this.finish(fields + 1, i, pair ? i + 2 : i + 1, pair ? 1 : 2)
      } else if (byte === QUOTE) {
        this.opened = i
        if (i !== start) return STRAY_QUOTE
        const outcome = this.quoted(bytes, i + 1, to, last)
        if (outcome !== FOUND) return outcome
        i = this.closed
      } else i++
    }
  }

  private finish(fields: number, end: number, next: number, lineEnd: LineEnd): RecordOutcome {
    this.fields = fields
    this.end = end
    this.next = next
    this.lineEnd = lineEnd
    return FOUND
  }

  /** Finds the quote that closes a field; `closed` is then the byte after it: a comma, a line end or the end. */
  private quoted(bytes: Uint8Array, from: number, to: number, last: boolean): RecordOutcome {
    this.closed = -1
    this.dangling = false
    let i = from
    for (;;) {
      let byte = bytes[i]
      while (byte > QUOTE) byte = bytes[++i]
      if (i >= to) return last ? UNCLOSED_QUOTE : UNFINISHED
      if (byte === QUOTE) {
        if (i + 1 >= to && !last) return this.dangle()
        const after = i + 1 < to ? bytes[i + 1] : LF
        if (after !== QUOTE) return this.close(i + 1, after)
        this.intricate = true
        i += 2
      } else {
        if (byte === CR || (byte === LF && bytes[i - 1] !== CR)) {
          this.intricate = true
          this.breaks++
        }
        i++
      }
    }
  }

  private dangle(): RecordOutcome {
    this.dangling = true
    return UNFINISHED
  }

  private close(at: number, after: number): RecordOutcome {
    this.closed = at
    return after === COMMA || after === LF || after === CR ? FOUND : TEXT_AFTER_QUOTE
  }
}
