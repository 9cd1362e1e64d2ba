import { constants, fstatSync, openSync, statSync, writeSync } from 'node:fs'
import { remembered } from '../foundations/remembered.ts'
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

/**
 * A handle of the same that never waits: while a pipe is waited for, Ctrl-C is not heard. Whoever reads a pipe may
 * be slow, or something else may have filled it. Nothing where a pipe cannot be opened once more, as on macOS.
 */
const withoutWaiting = remembered((handle: number): number | undefined => {
  const to = whatItLeadsTo(handle)
  if (to !== 'pipe') return to === 'other' ? undefined : handle
  try {
    return openSync(`/proc/self/fd/${handle}`, constants.O_WRONLY | constants.O_NONBLOCK)
  } catch {
    return undefined
  }
})

/** Writes as much of a text as is taken at once. What is left is for Node's own stream. Throws the system's error. */
export function writeAtOnce(handle: number, text: string | Uint8Array): Uint8Array {
  const bytes = Buffer.from(text)
  const open = begun.has(handle) ? undefined : withoutWaiting(handle)
  if (open === undefined) return bytes
  let at = 0
  try {
    while (at < bytes.length) at += writeSync(open, bytes, at)
  } catch (cause) {
    if (codeOf(cause) !== 'EAGAIN') throw cause
  }
  return bytes.subarray(at)
}
