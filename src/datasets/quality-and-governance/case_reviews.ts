import type { Dataset } from '../dataset.ts'

/** A row is a review that was commissioned. */
export const caseReviews = {
  id: 'case_reviews',
  title: 'Serious case reviews',
  alsoNamed: ['serious case reviews'],
  ownId: 'review_id',
  inOrder: [['commissioned_date', 'completed_date']],
  columns: {
    review_id: { kind: 'id', required: true },
    commissioned_date: { kind: 'day', required: true },
    due_date: { kind: 'day' },
    completed_date: { kind: 'day' },
  },
} satisfies Dataset
