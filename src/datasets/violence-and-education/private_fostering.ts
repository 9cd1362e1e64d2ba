import type { Dataset } from '../dataset.ts'

/** A row is an arrangement, or the notification of one that never began. */
export const privateFostering = {
  id: 'private_fostering',
  title: 'Private fostering arrangements',
  episode: ['start_date', 'end_date'],
  oneAtATime: true,
  columns: {
    child_id: { kind: 'id', required: true },
    notification_date: { kind: 'day' },
    start_date: { kind: 'day' },
    end_date: { kind: 'day' },
  },
} satisfies Dataset
