import type { Dataset } from '../dataset.ts'

/** A row is a statutory review that was held. The start of care is found once, here. */
export const cicReviews = {
  id: 'cic_reviews',
  title: 'Reviews of children in care',
  alsoNamed: ['cla reviews', 'lac reviews', 'children in care reviews'],
  columns: {
    child_id: { kind: 'id', required: true },
    review_date: { kind: 'day', required: true },
    date_of_birth: { kind: 'day' },
    permanence_plan: { kind: 'flag' },
    leaflet: { kind: 'flag' },
    care_start_date: {
      kind: 'day',
      lookup: { of: 'cic', take: 'start_date', same: 'child_id', upTo: 'review_date' },
    },
  },
  statutory: { cla_review_date: 'review_date' },
} satisfies Dataset
