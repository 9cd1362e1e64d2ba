import type { Dataset } from '../dataset.ts'

/** A row is a case, open until it ends. */
export const cseCases = {
  id: 'cse_cases',
  title: 'Cases at risk of child sexual exploitation',
  alsoNamed: ['cse'],
  episode: ['start_date', 'end_date'],
  columns: {
    child_id: { kind: 'id', required: true },
    start_date: { kind: 'day', required: true },
    end_date: { kind: 'day' },
    toolkit_used: { kind: 'flag' },
  },
} satisfies Dataset
