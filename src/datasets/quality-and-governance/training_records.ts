import type { Dataset } from '../dataset.ts'

/** A row is a course that a person has to take; blank means not yet completed. */
export const trainingRecords = {
  id: 'training_records',
  title: 'Required training of each person',
  columns: {
    person_id: { kind: 'id', required: true },
    course: { kind: 'category', required: true },
    completed_date: { kind: 'day' },
  },
} satisfies Dataset
