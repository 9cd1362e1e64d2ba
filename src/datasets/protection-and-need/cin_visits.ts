import type { Dataset } from '../dataset.ts'

/** A row is a visit; where nothing is said of it, the child was seen. */
export const cinVisits = {
  id: 'cin_visits',
  title: 'Visits to children in need',
  columns: {
    child_id: { kind: 'id', required: true },
    visit_date: { kind: 'day', required: true },
    seen: { kind: 'flag', default: true },
  },
  statutory: { cin_visit_date: 'visit_date', cin_visit_seen: 'seen' },
} satisfies Dataset
