import type { Dataset } from '../dataset.ts'

/** A row is an approval of a fostering household. */
export const fosterCarers = {
  id: 'foster_carers',
  title: 'Foster carers',
  episode: ['approved_date', 'end_date'],
  columns: {
    carer_id: { kind: 'id', required: true },
    approved_date: { kind: 'day', required: true },
    end_date: { kind: 'day' },
    provider: { kind: 'category', default: 'in-house' },
    adolescents: { kind: 'flag' },
    complex_needs: { kind: 'flag' },
    oldest_age: { kind: 'number', says: 'how much' },
    cse_training_date: { kind: 'day' },
  },
} satisfies Dataset
