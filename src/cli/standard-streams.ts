import { fstatSync, statSync, writeSync } from 'node:fs'
import { codeOf } from './system-words.ts'

/** Standard output and standard error, as the system numbers them. */
export const STANDARD_OUTPUT = 1
export const STANDARD_ERROR = 2

/** What a standard stream leads to, as far as it matters for writing; `other` may be a terminal. */
type LeadsTo = 'file' | 'pipe' | 'nowhere' | 'other'

const NOWHERE = '/dev/null'

/** Told without Node's own stream, which takes a twentieth of a short run to be made. */
export function whatItLeadsTo(handle: number): LeadsTo {
  try {
    const status = fstatSync(handle)
    if (status.isFile()) return 'file'
    if (status.isFIFO()) return 'pipe'
    const isNowhere = status.isCharacterDevice() && status.rdev === statSync(NOWHERE).rdev
    return isNowhere ? 'nowhere' : 'other'
  } catch {
    return 'other' // closed before we began, or a system without such a device
  }
}

/** The terminal that a standard stream is; of anything else nothing. */
export function terminalOf(handle: number): { isTTY?: boolean; columns?: number } {
  return whatItLeadsTo(handle) === 'other' ? nodesStream(handle) : {}
}

/** Streams that may still hold what has to stand before all that follows. */
const begun = new Set<number>()

/** Node's own stream, which keeps what whoever reads does not yet take. */
export function streamOf(handle: number): NodeJS.WriteStream {
  begun.add(handle)
  return nodesStream(handle)
}

function nodesStream(handle: number): NodeJS.WriteStream {
  return handle === STANDARD_OUTPUT ? process.stdout : process.stderr
}

/** What every pipe takes without anybody waiting for whoever reads it. */
const AT_ONCE = 16_384

/** Writes a short text at once. What is left of it, or of a longer one all, is for Node's own stream. Throws the system's error. */
export function writeAtOnce(handle: number, text: string | Uint8Array): Uint8Array {
  const bytes = Buffer.from(text)
  if (bytes.length > AT_ONCE || begun.has(handle) || whatItLeadsTo(handle) === 'other') return bytes
  let at = 0
  try {
    while (at < bytes.length) at += writeSync(handle, bytes, at)
  } catch (cause) {
    if (codeOf(cause) !== 'EAGAIN') throw cause
  }
  return bytes.subarray(at)
}
