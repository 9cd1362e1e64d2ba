import type { Dataset } from '../dataset.ts'

/** A row is one person's answer, without a name. */
export const feedback = {
  id: 'feedback',
  title: 'Feedback',
  repeats: true,
  columns: {
    feedback_date: { kind: 'day', required: true },
    positive: { kind: 'flag', required: true },
  },
} satisfies Dataset
