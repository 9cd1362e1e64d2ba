import { DURATION_UNITS, RESERVED, TEST_WORDS } from '../src/indicators/vocabulary.ts'
import { either, matching, type Shape } from './shapes.ts'

/** Patterns for what a definition says in one text: a column, a duration, a point in time. */
const NAME = '[A-Za-z_][A-Za-z0-9_-]*'
const UNIT = DURATION_UNITS.map(unit => `${unit}?`).join('|')
const DURATION = `[0-9]+ +(${UNIT})`
const COLUMN = `(this\\.)?${NAME}`
const POINT = `(the end|${COLUMN}|${DURATION} after ${COLUMN})`

export const INDICATOR_ID = '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'
export const DATASET_ID = '^[a-z][a-z0-9_]*$'
export const column: Shape = matching(`^${NAME}$`)
export const point: Shape = matching(`^${POINT}$`)
export const duration: Shape = matching(`^${DURATION}$`)
export const open: Shape = matching(`^(in the window|at ${POINT})$`)

/** A key of a condition that is no word of the language: a column, or a day by which something falls due. */
export const CONDITION_KEY = `^(?!(${[...RESERVED].join('|')})$)(${NAME}|${DURATION} after ${COLUMN})$`

/** A number, or a column of the row or of the one that asks. */
export const numberOrColumn: Shape = either({ type: 'number' }, matching(`^${COLUMN}$`))

/** `atLeast`, `atMost`, … of such bounds. */
export function tests(bound: Shape): Record<string, Shape> {
  return Object.fromEntries(TEST_WORDS.map(word => [word, bound]))
}
