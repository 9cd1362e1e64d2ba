import { CONDITION_WORDS } from '../src/indicators/vocabulary.ts'
import { CONDITION_KEY, column, duration, numberOrColumn, open, point, tests } from './points.ts'
import { either, listOf, map, oneOrMore, ref, type Shape, told } from './shapes.ts'

const whole: Shape = { type: 'integer' }
const literal: Shape = { type: ['string', 'number', 'boolean'] }

/** Rows of another dataset, related by equal columns. */
export function related(more: Record<string, Shape>, required: readonly string[] = []): Shape {
  return map({ of: ref('dataset id'), same: oneOrMore(column), where: ref('condition'), ...more }, [
    'of',
    'same',
    ...required,
  ])
}

const WORDS: Record<(typeof CONDITION_WORDS)[number], Shape> = {
  time: told(
    map({ from: point, to: point, ...tests(duration) }, ['from', 'to']),
    'how long it is from one day to another; time runs forward',
  ),
  age: told(map({ at: point, ...tests(whole) }, ['at']), 'whole years at a day, from date_of_birth'),
  open: told(open, 'an episode that is open: at the end, at another day, or in the window'),
  filled: told(oneOrMore(column), 'columns that have a value'),
  has: told(related(tests(whole)), 'at least one related row, or so many'),
  any: told(listOf(ref('condition')), 'at least one of these conditions'),
  not: told(ref('condition'), 'whoever does not meet the condition'),
  each: told(column, 'a figure for each value of the column, over the whole; alone, under ofWhich'),
}

/** A map (all of its entries) or a list (all of its items). */
export const conditions: Record<string, Shape> = {
  condition: either(ref('condition map'), listOf(ref('condition'))),
  'condition map': {
    type: 'object',
    description:
      'all of its entries: a column and what it must be, a day and "in the window", or a word of the language',
    properties: Object.fromEntries(CONDITION_WORDS.map(word => [word, WORDS[word]])),
    patternProperties: {
      [CONDITION_KEY]: either(literal, { ...listOf(literal), minItems: 1 }, map(tests(numberOrColumn))),
    },
    additionalProperties: false,
  },
}
