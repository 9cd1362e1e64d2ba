import type { ReadOptions } from '../extract.ts'
import { type Reading, readRows } from '../read-rows.ts'
import type { Source } from '../source.ts'
import { append, canBeAppended } from './append.ts'
import type { ReadElsewhere } from './part.ts'

/** The part of a file that somebody else reads at the same time. */
export interface Rest {
  /** Where it begins: behind a line feed. */
  from: number
  read: ReadElsewhere
}

const LF = 10
/** The part that is read here: the other reader must be started first, and is held in memory twice in the end. */
const READ_HERE = 0.6

/**
 * The rest of a file behind its larger part, from a start of a line on. There is none where nobody else can read,
 * where the bytes must pass in order, or where they are no plain UTF-8.
 */
export async function restOf(source: Source, options: ReadOptions): Promise<Rest | undefined> {
  const { elsewhere, hash, encoding } = options
  if (elsewhere === undefined || source.size === undefined || hash || encoding !== 'utf-8') return undefined
  const near = Math.floor(source.size * READ_HERE)
  for await (const chunk of source.chunks(near)) {
    const at = chunk.indexOf(LF)
    return at < 0 ? undefined : { from: near + at + 1, read: elsewhere }
  }
  return undefined
}

/**
 * Reads up to the rest and puts behind it what somebody else read of that. This is what reading on would
 * have given: where the bytes before the rest end with a whole record, which is what no fault says, the rest
 * begins with one, and a record means the same whatever stands before it. False where that is not so or not
 * sure; then the file must be read in one go.
 */
export async function readWithRest(
  reading: Reading,
  { from, read }: Rest,
  names: readonly string[],
): Promise<boolean> {
  const { window, decoding } = reading.opened
  if (decoding.found !== 'utf-8') return false
  const other = read(from, names)
  try {
    if ((await readRows(reading)).length > 0) return false
    const part = await other.part
    if (part === undefined || !canBeAppended(part, reading)) return false
    append(part, reading, window.line - 1)
    return true
  } finally {
    other.stop()
  }
}
