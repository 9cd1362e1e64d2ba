import type { Problem } from '../foundations/problem.ts'
import { nulByte, undecodable } from './extract-problems.ts'
import { foreignFile } from './foreign.ts'
import { spotOf } from './place.ts'
import type { Encoding } from './source.ts'
import { brokenUtf8At } from './utf8.ts'
import { utf8OfWindows1252 } from './windows1252.ts'

/**
 * The text of a small file, such as a plan, decoded as extracts are: a byte order mark wins over the encoding
 * that was configured. What is no text, or cannot be decoded, is a problem (exit data).
 */
export function wholeText(bytes: Buffer, encoding: Encoding, file: string): string | Problem {
  const foreign = foreignFile(bytes, file)
  if (foreign) return foreign
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return textOfUtf16(bytes, 'utf-16le', file)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return textOfUtf16(bytes, 'utf-16be', file)
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const utf8 = encoding === 'windows-1252' && !isMarked ? utf8OfWindows1252(bytes) : bytes
  const broken = brokenUtf8At(utf8, 0, utf8.length)
  if (broken >= 0) return undecodable(encoding, { file, ...spotOf(utf8, 0, broken, 1) })
  const nul = utf8.indexOf(0)
  if (nul >= 0) return nulByte({ file, ...spotOf(utf8, 0, nul, 1) })
  return new TextDecoder().decode(utf8)
}

function textOfUtf16(bytes: Buffer, order: string, file: string): string | Problem {
  try {
    return new TextDecoder(order, { fatal: true }).decode(bytes)
  } catch {
    return undecodable('utf-16', { file })
  }
}
