import type { Dataset } from '../dataset.ts'

/** A row is an exclusion. */
export const exclusions = {
  id: 'exclusions',
  title: 'Exclusions from school',
  columns: {
    child_id: { kind: 'id', required: true },
    exclusion_date: { kind: 'day', required: true },
    kind: { kind: 'category', default: 'fixed-term' },
  },
} satisfies Dataset
