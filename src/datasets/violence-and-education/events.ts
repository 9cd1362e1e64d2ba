import type { Dataset } from '../dataset.ts'

/** A row is an event before or after joining: an arrest, an injury, a missing episode. */
export const events = {
  id: 'events',
  title: 'Events in the lives of the cohort',
  columns: {
    person_id: { kind: 'id', required: true },
    event_date: { kind: 'day', required: true },
    kind: { kind: 'category', required: true },
    severity: { kind: 'number' },
  },
} satisfies Dataset
