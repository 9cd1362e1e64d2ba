import type { Dataset } from '../dataset.ts'

/** A row is a caution or sentence of a child. */
export const youthJustice = {
  id: 'youth_justice',
  title: 'Outcomes of youth justice',
  columns: {
    child_id: { kind: 'id', required: true },
    outcome_date: { kind: 'day', required: true },
    date_of_birth: { kind: 'day' },
    violence: { kind: 'flag' },
  },
} satisfies Dataset
