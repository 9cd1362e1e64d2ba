import type { Dataset } from '../dataset.ts'

/** A row is a review conference that was held. */
export const cpReviews = {
  id: 'cp_reviews',
  title: 'Reviews of child protection plans',
  alsoNamed: ['cp review conferences', 'child protection reviews'],
  columns: {
    child_id: { kind: 'id', required: true },
    review_date: { kind: 'day', required: true },
  },
  statutory: { cp_review_date: 'review_date' },
} satisfies Dataset
