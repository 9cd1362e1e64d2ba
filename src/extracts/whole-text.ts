import type { Problem } from '../foundations/problem.ts'
import { nulByte, undecodable } from './extract-problems.ts'
import { foreignFile } from './foreign.ts'
import { spotOf } from './place.ts'
import type { Encoding } from './source.ts'
import { brokenUtf8At } from './utf8.ts'
import { utf8OfWindows1252 } from './windows1252.ts'

/**
 * The text of a small file, such as a plan, decoded as extracts are: a byte order mark wins over the encoding
 * that was configured. Why it is no text, or cannot be decoded, are problems (exit data), the first of each kind.
 */
export function wholeText(bytes: Buffer, encoding: Encoding, file: string): string | Problem[] {
  const foreign = foreignFile(bytes, file)
  if (foreign) return [foreign]
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return textOfUtf16(bytes, file)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return textOfUtf16(swapped(bytes), file)
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const utf8 = encoding === 'windows-1252' && !isMarked ? utf8OfWindows1252(bytes) : bytes
  const at = (offset: number) => ({ file, ...spotOf(utf8, 0, offset, 1) })
  const broken = brokenUtf8At(utf8, 0, utf8.length)
  const nul = utf8.indexOf(0)
  const problems = [
    ...(broken >= 0 ? [undecodable(encoding, at(broken))] : []),
    ...(nul >= 0 ? [nulByte(at(nul))] : []),
  ]
  return problems.length > 0 ? problems : new TextDecoder().decode(utf8)
}

/** In the other order of bytes; half a character at the end stays as it is. */
function swapped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  copy.subarray(0, copy.length & ~1).swap16()
  return copy
}

/** `bytes` begin with their mark, the lower byte first. */
function textOfUtf16(bytes: Buffer, file: string): string | Problem[] {
  const text = bytes.toString('utf16le', 2, bytes.length & ~1)
  const half = text.search(/\p{Surrogate}/u)
  if (half < 0 && bytes.length % 2 === 0) return text
  const before = Buffer.from(half < 0 ? text : text.slice(0, half))
  return [undecodable('utf-16', { file, ...spotOf(before, 0, before.length, 1) })]
}
