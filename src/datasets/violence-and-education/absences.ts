import type { Dataset } from '../dataset.ts'

/** A row is an absence, in days. */
export const absences = {
  id: 'absences',
  title: 'Absences from school',
  columns: {
    child_id: { kind: 'id', required: true },
    absence_date: { kind: 'day', required: true },
    days: { kind: 'number', required: true, says: 'how much' },
    authorised: { kind: 'flag', required: true },
  },
} satisfies Dataset
