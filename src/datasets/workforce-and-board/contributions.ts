import type { Dataset } from '../dataset.ts'

/** A row is what an agency paid for a period, in pounds. */
export const contributions = {
  id: 'contributions',
  title: "Contributions to the board's budget",
  alsoNamed: ['board contributions'],
  columns: {
    period: { kind: 'period', required: true },
    agency: { kind: 'category', required: true },
    amount: { kind: 'number', required: true },
  },
} satisfies Dataset
