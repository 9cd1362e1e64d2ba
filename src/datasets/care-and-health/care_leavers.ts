import type { Dataset } from '../dataset.ts'

/** A row is a care leaver at the day of the extract: a snapshot, so it tells nothing of earlier days. */
export const careLeavers = {
  id: 'care_leavers',
  title: 'Care leavers, as they are on a day',
  snapshot: true,
  ownId: 'child_id',
  columns: {
    child_id: { kind: 'id', required: true },
    date_of_birth: { kind: 'day' },
    pathway_plan_date: { kind: 'day' },
    accommodation_suitable: { kind: 'flag' },
    activity: {
      kind: 'category',
      values: {
        education: ['F1', 'P1', 'F2', 'P2'],
        'training or employment': ['F4', 'P4', 'F5', 'P5'],
        none: ['G4', 'G5', 'G6'],
      },
    },
  },
  statutory: { pathway_plan_review_date: 'pathway_plan_date', activity_status: 'activity' },
} satisfies Dataset
