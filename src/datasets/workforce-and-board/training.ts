import type { Dataset } from '../dataset.ts'

/** A row is a place, without a name: equal rows are separate people. */
export const training = {
  id: 'training',
  title: "Places taken on the board's courses",
  repeats: true,
  columns: {
    course_id: { kind: 'id', required: true },
    course_date: { kind: 'day', required: true },
    agency: { kind: 'category' },
  },
} satisfies Dataset
