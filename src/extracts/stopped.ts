import type { Problem } from '../foundations/problem.ts'
import type { Decoding } from './decoding.ts'
import { faultOfQuote, nulByte, quoteFault, recordTooLong, undecodable } from './extract-problems.ts'
import { spotOf } from './place.ts'
import { type RecordOutcome, type RecordScan, UNCLOSED_QUOTE, UNFINISHED } from './record.ts'
import type { ByteWindow } from './window.ts'

/** No row is longer than this, in bytes; a longer one is a quote that was not closed, or no CSV. */
export const LONGEST_RECORD = 16 << 20

/** In bytes. */
const LONGEST_CHARACTER = 4
const QUOTE = 34
const LINE_ENDS_AND_COMMA = [10, 13, 44]

/**
 * Why no whole record stands at the start of the window; `undefined` where reading on may bring the rest.
 * May read the file to its end, keeping nothing, to tell an unclosed quote from a long text.
 */
export async function whyStopped(
  window: ByteWindow,
  scan: RecordScan,
  outcome: RecordOutcome,
  { file, decoding }: { file: string; decoding: Decoding },
): Promise<Problem | undefined> {
  const { bytes, from, line, broken } = window
  const at = (offset: number) => ({ file, ...spotOf(bytes, from, offset, line) })
  if (outcome !== UNFINISHED) return faultOfQuote(outcome, at(scan.opened), at(scan.closed))
  if (broken !== undefined) {
    const atEnd = window.ended && window.to - broken.at < LONGEST_CHARACTER
    return broken.what === 'nul' ? nulByte(at(broken.at)) : undecodable(decoding.found, at(broken.at), atEnd)
  }
  if (window.to - from <= LONGEST_RECORD) return undefined
  const open = scan.opened >= 0 && scan.closed < 0
  return open && !(await closesLater(window, scan.dangling))
    ? quoteFault(UNCLOSED_QUOTE, at(scan.opened))
    : recordTooLong(at(from))
}

/** Reads on for the quote that closes a field; false where there is none, or where text follows it. */
async function closesLater(window: ByteWindow, dangling: boolean): Promise<boolean> {
  let pending = dangling
  for (;;) {
    const chunk = await window.pass()
    if (chunk === undefined) return pending
    let i = pending ? -1 : chunk.indexOf(QUOTE)
    while (i < chunk.length - 1) {
      if (i < 0 && !pending) break
      const after = chunk[i + 1]
      if (after !== QUOTE) return LINE_ENDS_AND_COMMA.includes(after)
      pending = false
      i = chunk.indexOf(QUOTE, i + 2)
    }
    pending = i >= 0 && i === chunk.length - 1
  }
}
