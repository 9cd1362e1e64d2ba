import type { Dataset } from '../dataset.ts'

/** A row is a supervision that a worker had. */
export const supervisions = {
  id: 'supervisions',
  title: 'Supervision sessions',
  columns: {
    worker_id: { kind: 'id', required: true },
    supervision_date: { kind: 'day', required: true },
  },
} satisfies Dataset
