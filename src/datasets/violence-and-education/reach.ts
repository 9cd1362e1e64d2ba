import type { Dataset } from '../dataset.ts'

/** A row is an event or a message and how many people it reached. */
export const reach = {
  id: 'reach',
  title: 'People reached',
  repeats: true,
  columns: {
    reach_date: { kind: 'day', required: true },
    people: { kind: 'number', required: true, says: 'how much' },
    channel: { kind: 'category' },
  },
} satisfies Dataset
