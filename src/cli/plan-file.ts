import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Encoding } from '../extracts/source.ts'
import { EXIT, error, type Problem } from '../foundations/problem.ts'
import { systemWords } from './system-words.ts'

/** A plan as it was read. */
export interface PlanText {
  text: string
  /** Of its bytes, whatever their encoding. */
  sha256: string
}

/** The text of a plan; a file that is not there (exit files) or cannot be decoded (exit data) is a problem. */
export function readPlanText(file: string, encoding: Encoding): PlanText | Problem {
  try {
    const bytes = readFileSync(file)
    return { text: decoded(bytes, encoding), sha256: createHash('sha256').update(bytes).digest('hex') }
  } catch (cause) {
    if (cause instanceof TypeError) return undecodable(file)
    return error('missing-file', EXIT.files, systemWords(cause), { file, advice: 'check -t' })
  }
}

/** A byte order mark wins over the encoding that was configured. */
function decoded(bytes: Buffer, encoding: Encoding): string {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined
  const utf8Mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return new TextDecoder(marked ?? (utf8Mark ? 'utf-8' : encoding), { fatal: true }).decode(bytes)
}

function undecodable(file: string): Problem {
  return error('not-utf-8', EXIT.data, 'bytes that are not UTF-8', {
    file,
    expected: 'UTF-8',
    advice: 'save it as "CSV UTF-8", or say encoding: windows-1252 in the configuration',
  })
}
