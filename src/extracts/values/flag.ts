import { NONE } from '../column.ts'
import type { CellReading } from './value.ts'

const FLAGS: ReadonlyMap<string, number> = new Map([
  ...['yes', 'y', 'true', 't', '1'].map((word): [string, number] => [word, 1]),
  ...['no', 'n', 'false', 'f', '0'].map((word): [string, number] => [word, 0]),
  ['unknown', NONE],
])

/** 1 for yes, 0 for no, -1 for unknown. */
export function readFlag(text: string): CellReading {
  const flag = FLAGS.get(text.toLowerCase())
  if (flag === undefined)
    return {
      code: 'unreadable-flag',
      found: 'text that is neither yes nor no',
      expected: 'yes or no, true or false, 1 or 0',
    }
  return flag === NONE ? { first: NONE, none: true } : { first: flag }
}
