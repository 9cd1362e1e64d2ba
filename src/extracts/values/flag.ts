import { NONE } from '../column.ts'
import type { CellReading } from './value.ts'

const FLAGS: ReadonlyMap<string, number> = new Map([
  ...['yes', 'y', 'true', 't', '1'].map((word): [string, number] => [word, 1]),
  ...['no', 'n', 'false', 'f', '0'].map((word): [string, number] => [word, 0]),
  ['unknown', NONE],
])

/** Further answers, in small letters; `undefined` for one that is none. */
export type Answers = ReadonlyMap<string, boolean | undefined>

/** 1 for yes, 0 for no, -1 for unknown. */
export function readFlag(text: string, answers?: Answers): CellReading {
  const flag = FLAGS.get(text.toLowerCase()) ?? further(text, answers)
  if (flag === undefined)
    return {
      code: 'unreadable-flag',
      found: 'text that is neither yes nor no',
      expected: 'yes or no, true or false, 1 or 0',
    }
  return flag === NONE ? { first: NONE, none: true } : { first: flag }
}

function further(text: string, answers: Answers | undefined): number | undefined {
  const word = text.toLowerCase()
  if (!answers?.has(word)) return undefined
  const answer = answers.get(word)
  return answer === undefined ? NONE : Number(answer)
}
