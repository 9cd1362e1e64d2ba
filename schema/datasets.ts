import { DATASETS } from '../src/datasets/index.ts'
import {
  COLUMN_KINDS,
  type COLUMN_WORDS,
  type DATASET_WORDS,
  type LOOKUP_WORDS,
  QUANTITIES,
} from '../src/indicators/vocabulary.ts'
import { column, DATASET_ID } from './points.ts'
import { listOf, map, matching, offered, oneOrMore, ref, type Shape, text, told } from './shapes.ts'

const logical: Shape = { type: 'boolean' }
const code: Shape = { type: ['string', 'number'] }
const twoColumns: Shape = { type: 'array', items: column, minItems: 2, maxItems: 2 }
const key = { same: column, upTo: column }

const lookup: Record<(typeof LOOKUP_WORDS)[number], Shape> = {
  of: told(ref('dataset id'), 'the dataset that the day is brought from'),
  take: told(column, 'its column'),
  same: told(column, 'the column that both have'),
  upTo: told(column, 'the latest such row on or before this day'),
  otherwise: told(map(key, ['same', 'upTo']), 'where the key is blank'),
}

const columnWords: Record<(typeof COLUMN_WORDS)[number], Shape> = {
  kind: told({ enum: COLUMN_KINDS }, 'what its values are'),
  required: told(logical, 'a row without it is refused'),
  says: told(
    { enum: QUANTITIES },
    'of a number: below 0 it is refused, and with decimals where it says how many',
  ),
  default: told({ type: ['string', 'number', 'boolean'] }, 'what a blank means'),
  else: told(column, 'the column whose value a blank means'),
  foundIn: told(column, 'a blank means the word of values that stands in the prose of this column'),
  values: told(
    { type: 'object', additionalProperties: oneOrMore(code) },
    'our word for the codes that systems write, the worst first',
  ),
  lookup: told(map(lookup, ['of', 'take', 'same']), 'a day brought along from another dataset'),
}

const words: Record<(typeof DATASET_WORDS)[number], Shape> = {
  id: told(matching(DATASET_ID), 'small letters, digits and underscores: cp_plans'),
  title: text('what it is, in a line'),
  columns: {
    type: 'object',
    description: 'its columns by name, each with its kind',
    additionalProperties: map(columnWords, ['kind']),
  },
  episode: told(twoColumns, 'the two days between which an episode is open'),
  untilAge: told({ type: 'integer' }, 'an episode is open no longer than to this birthday'),
  oneRowPer: told(oneOrMore(column), 'rows equal in these are one'),
  keep: told(ref('condition'), 'the rows that are of this kind at all'),
  oneAtATime: told(logical, 'a child has one such episode at a time: validate doubts two that overlap'),
  ownId: told(column, 'the id that each row has for itself: validate doubts rows that share one'),
  inOrder: told(
    listOf(twoColumns),
    'pairs of days that follow one another: validate doubts a later one before its earlier one',
  ),
  noteWithout: {
    type: 'object',
    description: 'a column whose absence every figure must mention, and the words for it',
    additionalProperties: text(),
  },
  repeats: told(logical, 'equal rows are separate rows, for these have no id'),
  wholeRow: told(logical, "a row whose area is blank or the whole's own name speaks for the whole"),
  snapshot: told(logical, 'rows tell of the one day as of which the extract was taken'),
  alsoNamed: told(oneOrMore(text()), 'other names that people give to a file of it'),
}

/** A council's own dataset, and the name of any. */
export const datasets: Record<string, Shape> = {
  dataset: map(words, ['columns']),
  'dataset id': offered(
    DATASETS.map(({ id }) => id),
    DATASET_ID,
  ),
}

/** Several of them, each under its id, or as a list with the id in each. */
export function byIdOrList(name: string, idPattern: string): Shape {
  return {
    anyOf: [
      { type: 'object', patternProperties: { [idPattern]: ref(name) }, additionalProperties: false },
      listOf({ allOf: [ref(name), { type: 'object', required: ['id'] }] }),
    ],
  }
}
