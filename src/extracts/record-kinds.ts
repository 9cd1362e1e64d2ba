const QUOTE = 34
const COMMA = 44
const BLANKS = [9, 10, 13, 32]

/** Does a record hold no value: nothing but blanks between its commas, or between quotes? */
export function isBlankRecord(bytes: Uint8Array, from: number, to: number): boolean {
  let quoted = false
  for (let i = from; i < to; i++) {
    const byte = bytes[i]
    if (byte === QUOTE) {
      if (!quoted && i > from && bytes[i - 1] === QUOTE) return false
      quoted = !quoted
    } else if (byte === COMMA ? quoted : !BLANKS.includes(byte)) return false
  }
  return true
}

/** The first so many bytes of a row tell whether it is one of totals. */
const LOOK = 256

/** In which column, from 0, a row reads `Total`, `Grand total` or `Kent total` before anything else; or -1. */
export function columnOfTotal(bytes: Buffer, from: number, to: number): number {
  const text = bytes.toString('utf8', from, Math.min(to, from + LOOK))
  const match = /^([\s",]*)(?:sub|[^\d",]{1,60}[\s-])?totals?\b[^",]*"?\s*(?:,|$)/i.exec(text)
  return match === null ? -1 : match[1].split(',').length - 1
}
