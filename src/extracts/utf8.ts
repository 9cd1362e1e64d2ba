import { isAscii, isUtf8 } from 'node:buffer'

/** Where the first byte lies that is no UTF-8, or -1. The bytes must begin with a whole character. */
export function brokenUtf8At(bytes: Uint8Array, from: number, to: number): number {
  if (isUtf8(bytes.subarray(from, to))) return -1
  let i = from
  while (i < to) {
    const length = characterLength(bytes, i, to)
    if (length === 0) return i
    i += length
  }
  return -1
}

/** Puts another byte in the place of each that is no UTF-8. */
export function mendUtf8(bytes: Uint8Array, mended: number): void {
  if (isUtf8(bytes)) return
  for (let i = 0; i < bytes.length; ) {
    const length = characterLength(bytes, i, bytes.length)
    if (length === 0) bytes[i] = mended
    i += Math.max(length, 1)
  }
}

/** Up to where the bytes hold whole characters: a chunk may end in the middle of one. */
export function endOfWholeCharacters(bytes: Uint8Array, from: number, to: number): number {
  for (let i = to - 1; i >= from && i >= to - 3; i--) {
    if (bytes[i] < 0x80) return to
    if (bytes[i] >= 0xc0) return i + promisedLength(bytes[i]) > to ? i : to
  }
  return to
}

function promisedLength(lead: number): number {
  return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
}

/** How many bytes the character has that begins here, or 0 (Unicode Standard, table 3-7). */
function characterLength(bytes: Uint8Array, i: number, to: number): number {
  const lead = bytes[i]
  if (lead < 0x80) return 1
  if (lead < 0xc2 || lead > 0xf4) return 0
  const length = promisedLength(lead)
  if (i + length > to || !isSecond(lead, bytes[i + 1])) return 0
  for (let j = i + 2; j < i + length; j++) if ((bytes[j] & 0xc0) !== 0x80) return 0
  return length
}

function isSecond(lead: number, byte: number): boolean {
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  return byte >= lowest && byte <= highest
}

/** Watches whether bytes that are taken for something else would read as UTF-8 with more than plain letters. */
export class Utf8Watch {
  private wide = false
  private valid = true
  private half: Uint8Array = new Uint8Array(0)

  see(bytes: Uint8Array): void {
    if (!this.valid || (this.half.length === 0 && isAscii(bytes))) return
    const all = this.half.length === 0 ? bytes : Buffer.concat([this.half, bytes])
    const end = endOfWholeCharacters(all, 0, all.length)
    this.wide = true
    this.valid = isUtf8(all.subarray(0, end))
    this.half = Uint8Array.from(all.subarray(end))
  }

  readsAsUtf8(): boolean {
    return this.wide && this.valid && this.half.length === 0
  }
}
