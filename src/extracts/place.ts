/** Where something stands in a file: its line, and its character in that line, both from 1. */
export interface Spot {
  line: number
  column: number
}

const LF = 10
const CR = 13

/**
 * The line and the character at an offset, counted on from a place whose line is known and which begins
 * a line. A line ends with LF, CRLF or CR, inside quotes as well.
 */
export function spotOf(bytes: Uint8Array, from: number, at: number, line: number): Spot {
  let lines = line
  let start = from
  for (let i = from; i < at; i++) {
    if (!endsLine(bytes, i)) continue
    lines++
    start = i + 1
  }
  return { line: lines, column: charactersIn(bytes, start, at) + 1 }
}

/** Is this the last byte of a line end? */
function endsLine(bytes: Uint8Array, i: number): boolean {
  return bytes[i] === LF || (bytes[i] === CR && bytes[i + 1] !== LF)
}

function charactersIn(bytes: Uint8Array, from: number, to: number): number {
  let characters = 0
  for (let i = from; i < to; i++) if ((bytes[i] & 0xc0) !== 0x80) characters++
  return characters
}
