import type { Dataset } from '../dataset.ts'

/** A row is a family; it counts from the day on which it was turned around. */
export const families = {
  id: 'families',
  title: 'Families of the troubled families programme',
  alsoNamed: ['troubled families'],
  columns: {
    family_id: { kind: 'id', required: true },
    turned_around_date: { kind: 'day' },
  },
} satisfies Dataset
