import { readFileSync } from 'node:fs'
import { undecodable } from '../extracts/extract-problems.ts'
import { foreignFile } from '../extracts/foreign.ts'
import { spotOf } from '../extracts/place.ts'
import type { Encoding } from '../extracts/source.ts'
import { brokenUtf8At } from '../extracts/utf8.ts'
import { utf8OfWindows1252 } from '../extracts/windows1252.ts'
import { EXIT, error, type Problem } from '../foundations/problem.ts'
import { systemWords } from './system-words.ts'

/** A plan as it was read. */
export interface PlanText {
  text: string
  bytes: Uint8Array
}

/** The text of a plan; a file that is not there (exit files) or cannot be decoded (exit data) is a problem. */
export function readPlanText(file: string, encoding: Encoding): PlanText | Problem {
  try {
    const bytes = readFileSync(file)
    const text = decoded(bytes, encoding, file)
    return typeof text === 'string' ? { text, bytes } : text
  } catch (cause) {
    return error('missing-file', EXIT.files, systemWords(cause), { file, advice: 'check -t' })
  }
}

/** Of the bytes, whatever their encoding. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const { createHash } = await import('node:crypto')
  return createHash('sha256').update(bytes).digest('hex')
}

/** A byte order mark wins over the encoding that was configured. */
function decoded(bytes: Buffer, encoding: Encoding, file: string): string | Problem {
  const foreign = foreignFile(bytes, file)
  if (foreign) return foreign
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodedUtf16(bytes, 'utf-16le', file)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodedUtf16(bytes, 'utf-16be', file)
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const utf8 = encoding === 'windows-1252' && !isMarked ? utf8OfWindows1252(bytes) : bytes
  const broken = brokenUtf8At(utf8, 0, utf8.length)
  if (broken >= 0) return undecodable(encoding, { file, ...spotOf(utf8, 0, broken, 1) })
  return new TextDecoder().decode(utf8)
}

function decodedUtf16(bytes: Buffer, order: string, file: string): string | Problem {
  try {
    return new TextDecoder(order, { fatal: true }).decode(bytes)
  } catch {
    return undecodable('utf-16', { file })
  }
}
