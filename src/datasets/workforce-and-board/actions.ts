import type { Dataset } from '../dataset.ts'

/**
 * A row is an action at the day of the extract: a snapshot. `review_or_end` is prose as people write
 * it (`Review 31st July 2015`, `Complete`).
 */
export const actions = {
  id: 'actions',
  title: 'Actions of a development plan',
  alsoNamed: ['plan actions', 'action plan'],
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
  },
} satisfies Dataset
