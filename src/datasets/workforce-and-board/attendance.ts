import type { Dataset } from '../dataset.ts'

/** A row is a member at a meeting, there or not. */
export const attendance = {
  id: 'attendance',
  title: 'Attendance at board meetings',
  alsoNamed: ['board attendance'],
  repeats: true,
  columns: {
    meeting_date: { kind: 'day', required: true },
    member: { kind: 'id', required: true },
    attended: { kind: 'flag', required: true },
  },
} satisfies Dataset
