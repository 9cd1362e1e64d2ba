import type { Encoding } from './source.ts'
import { Utf8Watch } from './utf8.ts'
import { UNDECODABLE, utf8OfWindows1252 } from './windows1252.ts'

/** What the first bytes and the decoding told of a file. */
export interface Decoding {
  found: 'utf-8' | 'utf-16' | 'windows-1252'
  /** Windows-1252 was asked for, but every byte reads as UTF-8. */
  readsAsUtf8: boolean
}

interface Decoder {
  decode(bytes: Uint8Array): Uint8Array
  /** What was held back for want of its other half. */
  end(): Uint8Array
}

/** The most bytes that are decoded at a time. */
const PIECE = 1 << 18
const NOTHING = new Uint8Array(0)

export function newDecoding(): Decoding {
  return { found: 'utf-8', readsAsUtf8: false }
}

/**
 * The same text as UTF-8 without a byte order mark; UTF-8 itself passes through unlooked at. A mark wins
 * over what was asked for. What cannot be decoded becomes a byte that no UTF-8 holds.
 */
export async function* asUtf8(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  decoding: Decoding,
): AsyncGenerator<Uint8Array> {
  let decoder: Decoder | undefined
  let head: Uint8Array = NOTHING
  for await (const chunk of chunks) {
    if (decoder !== undefined) {
      yield* decodePieces(decoder, chunk)
      continue
    }
    head = head.length === 0 && chunk.length >= 3 ? chunk : Buffer.concat([head, chunk])
    if (head.length < 3) continue
    decoder = decoderFor(head, encoding, decoding)
    yield* decodePieces(decoder, withoutMark(head))
  }
  if (decoder === undefined) {
    decoder = decoderFor(head, encoding, decoding)
    yield* decodePieces(decoder, withoutMark(head))
  }
  yield decoder.end()
}

function* decodePieces(decoder: Decoder, chunk: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < chunk.length; from += PIECE)
    yield decoder.decode(chunk.subarray(from, from + PIECE))
}

type Mark = 'utf-8' | 'utf-16le' | 'utf-16be'

function markOf(head: Uint8Array): Mark | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8'
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  return undefined
}

function withoutMark(head: Uint8Array): Uint8Array {
  const mark = markOf(head)
  return head.subarray(mark === undefined ? 0 : mark === 'utf-8' ? 3 : 2)
}

function decoderFor(head: Uint8Array, encoding: Encoding, decoding: Decoding): Decoder {
  const mark = markOf(head)
  if (mark === 'utf-16le' || mark === 'utf-16be') {
    decoding.found = 'utf-16'
    return utf16Decoder(mark === 'utf-16be')
  }
  if (mark === 'utf-8' || encoding === 'utf-8') return { decode: bytes => bytes, end: () => NOTHING }
  decoding.found = 'windows-1252'
  return windows1252Decoder(decoding)
}

function windows1252Decoder(decoding: Decoding): Decoder {
  const watch = new Utf8Watch()
  return {
    decode(bytes) {
      watch.see(bytes)
      return utf8OfWindows1252(bytes)
    },
    end() {
      decoding.readsAsUtf8 = watch.readsAsUtf8()
      return NOTHING
    },
  }
}

function utf16Decoder(bigEndian: boolean): Decoder {
  let held: Uint8Array = NOTHING
  return {
    decode(bytes) {
      const all = Buffer.concat([held, bytes])
      const even = all.length & ~1
      if (bigEndian) all.subarray(0, even).swap16()
      const text = all.toString('utf16le', 0, even)
      const kept = endsInHalf(text) ? even - 2 : even
      held = Buffer.from(all.subarray(kept))
      if (bigEndian && kept < even) Buffer.from(held.buffer, held.byteOffset, 2).swap16()
      return utf8OfUtf16(text.slice(0, kept / 2))
    },
    end: () => (held.length === 0 ? NOTHING : Uint8Array.of(UNDECODABLE)),
  }
}

/** Does the text end in the first half of a character whose second half is still to come? */
function endsInHalf(text: string): boolean {
  return /[\ud800-\udbff]$/.test(text)
}

/** Half characters cannot be said in UTF-8: each becomes a byte that is found. */
function utf8OfUtf16(text: string): Uint8Array {
  const whole = text.split(/\p{Surrogate}/u)
  if (whole.length === 1) return Buffer.from(text)
  const half = Uint8Array.of(UNDECODABLE)
  return Buffer.concat(
    whole.flatMap((part, at) => (at === 0 ? [Buffer.from(part)] : [half, Buffer.from(part)])),
  )
}
