import type { Dataset } from '../dataset.ts'

/**
 * A row is an action at the day of the extract. `review_or_end` is prose as people write it
 * (`Review 31st July 2015`, `Completion 31st October 2015`, `Complete`): a day there without the word
 * review is one by which the action ends.
 */
export const actions = {
  id: 'actions',
  title: 'Actions of a development plan',
  alsoNamed: ['plan actions', 'action plan'],
  snapshot: true,
  ownId: 'ref',
  columns: {
    ref: { kind: 'id', required: true },
    theme: { kind: 'category' },
    review_or_end: { kind: 'category' },
    status: {
      kind: 'category',
      values: { red: ['R'], amber: ['A'], green: ['G'], complete: ['C', 'Complete', 'Grey'] },
      else: 'review_or_end',
    },
    review_date: { kind: 'day', else: 'review_or_end' },
    due_for: {
      kind: 'category',
      values: { completion: ['complete', 'completed'], review: ['reviews', 'reviewing'] },
      foundIn: 'review_or_end',
      default: 'completion',
    },
  },
} satisfies Dataset
