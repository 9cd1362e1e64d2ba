import { isAscii } from 'node:buffer'

/**
 * What the bytes 0x80 to 0x9f mean in windows-1252 (Unicode's CP1252.TXT); elsewhere a byte is its own
 * character. 0 stands for the five that have no meaning. Node's own decoder reads these as controls.
 */
const HIGH_CONTROLS = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
  0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
  0x0153, 0, 0x017e, 0x0178,
]

/** A byte that no UTF-8 holds: stands for what could not be decoded, so that it is found with its place. */
export const UNDECODABLE = 0xff

/** The UTF-8 of a windows-1252 text. */
export function utf8OfWindows1252(bytes: Uint8Array): Uint8Array {
  if (isAscii(bytes)) return bytes
  const utf8 = new Uint8Array(bytes.length * 3)
  let at = 0
  for (const byte of bytes) at = byte < 0x80 ? plain(utf8, at, byte) : wide(utf8, at, meaningOf(byte))
  return utf8.subarray(0, at)
}

function meaningOf(byte: number): number {
  return byte < 0xa0 ? HIGH_CONTROLS[byte - 0x80] : byte
}

function plain(utf8: Uint8Array, at: number, byte: number): number {
  utf8[at] = byte
  return at + 1
}

function wide(utf8: Uint8Array, at: number, character: number): number {
  if (character === 0) return plain(utf8, at, UNDECODABLE)
  if (character < 0x800) {
    utf8[at] = 0xc0 | (character >> 6)
    return plain(utf8, at + 1, 0x80 | (character & 0x3f))
  }
  utf8[at] = 0xe0 | (character >> 12)
  utf8[at + 1] = 0x80 | ((character >> 6) & 0x3f)
  return plain(utf8, at + 2, 0x80 | (character & 0x3f))
}
