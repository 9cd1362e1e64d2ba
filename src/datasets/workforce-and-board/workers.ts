import type { Dataset } from '../dataset.ts'

/** A row is a post held by a worker, in full-time equivalents. */
export const workers = {
  id: 'workers',
  title: 'Social workers and their posts',
  alsoNamed: ['social workers'],
  episode: ['start_date', 'end_date'],
  columns: {
    worker_id: { kind: 'id', required: true },
    start_date: { kind: 'day', required: true },
    end_date: { kind: 'day' },
    role: { kind: 'category' },
    fte: { kind: 'number', says: 'how much', default: 1 },
    newly_qualified: { kind: 'flag' },
    practice_start_date: { kind: 'day', else: 'start_date' },
  },
} satisfies Dataset
