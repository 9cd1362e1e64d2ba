import type { Dataset } from '../dataset.ts'

/** A row is a time in support: a person may join twice. */
export const cohort = {
  id: 'cohort',
  title: 'People supported by the youth violence project',
  episode: ['joined_date', 'left_date'],
  columns: {
    person_id: { kind: 'id', required: true },
    strand: { kind: 'category', required: true },
    joined_date: { kind: 'day', required: true },
    left_date: { kind: 'day' },
    ete: { kind: 'flag' },
    positive_activities: { kind: 'flag' },
    family_plan: { kind: 'flag' },
    first_score: { kind: 'number' },
    later_score: { kind: 'number' },
  },
} satisfies Dataset
