import { EXIT, error, type Problem } from '../foundations/problem.ts'
import { MOST_BYTES_OF_A_TEXT, smallFile } from './small-file.ts'
import { systemWords } from './system-words.ts'

/** The text of a document, its byte order mark kept; one that cannot be read (exit files) or decoded is a problem. */
export function readDocument(file: string): { text: string } | { problem: Problem } {
  try {
    const bytes = smallFile(file, MOST_BYTES_OF_A_TEXT)
    if (bytes === undefined)
      return { problem: error('file-too-large', EXIT.usage, 'no document: too large', { file }) }
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch (cause) {
    if (cause instanceof TypeError) return { problem: undecodable(file) }
    return { problem: error('missing-file', EXIT.files, systemWords(cause), { file }) }
  }
}

function undecodable(file: string): Problem {
  return error('not-utf-8', EXIT.usage, 'a document that is not UTF-8', { file, advice: 'save it as UTF-8' })
}
