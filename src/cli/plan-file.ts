import type { Encoding } from '../extracts/source.ts'
import { wholeText } from '../extracts/whole-text.ts'
import { EXIT, error, type Problem } from '../foundations/problem.ts'
import { MOST_BYTES_OF_A_TEXT, smallFile } from './small-file.ts'
import { systemWords } from './system-words.ts'

/** A plan as it was read. */
export interface PlanText {
  text: string
  bytes: Uint8Array
}

/** The text of a plan; a file that is not there (exit files) or cannot be decoded (exit data) gives problems. */
export function readPlanText(file: string, encoding: Encoding): PlanText | Problem[] {
  try {
    const bytes = smallFile(file, MOST_BYTES_OF_A_TEXT)
    if (bytes === undefined) return [error('file-too-large', EXIT.data, 'no plan: too large', { file })]
    const text = wholeText(bytes, encoding, file)
    return typeof text === 'string' ? { text, bytes } : text
  } catch (cause) {
    return [error('missing-file', EXIT.files, systemWords(cause), { file, advice: 'check -t' })]
  }
}

/** Of the bytes, whatever their encoding. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const { createHash } = await import('node:crypto')
  return createHash('sha256').update(bytes).digest('hex')
}
