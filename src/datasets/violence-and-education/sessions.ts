import type { Dataset } from '../dataset.ts'

/** A row is a session; it belongs to the time in the cohort that began last before it. */
export const sessions = {
  id: 'sessions',
  title: 'Sessions of support',
  repeats: true,
  columns: {
    person_id: { kind: 'id', required: true },
    session_date: { kind: 'day', required: true },
    minutes: { kind: 'number', says: 'how much' },
    joined_date: {
      kind: 'day',
      lookup: { of: 'cohort', take: 'joined_date', same: 'person_id', upTo: 'session_date' },
    },
  },
} satisfies Dataset
