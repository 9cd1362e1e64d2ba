import type { Dataset } from '../dataset.ts'

/** A row is an incident reported to the police. */
export const daIncidents = {
  id: 'da_incidents',
  title: 'Domestic abuse incidents',
  alsoNamed: ['domestic abuse incidents', 'domestic abuse'],
  columns: {
    victim_id: { kind: 'id', required: true },
    incident_date: { kind: 'day', required: true },
    marac: { kind: 'flag' },
    children_present: { kind: 'flag' },
  },
} satisfies Dataset
