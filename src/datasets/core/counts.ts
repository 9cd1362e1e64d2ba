import type { Dataset } from '../dataset.ts'

/**
 * A row is a figure, for any indicator by id or code. A blank area, or the whole's own name, speaks
 * for the whole.
 */
export const counts = {
  id: 'counts',
  title: 'Figures that somebody else counted',
  alsoNamed: ['supplied counts', 'supplied figures'],
  wholeRow: true,
  columns: {
    indicator: { kind: 'id', required: true },
    period: { kind: 'period', required: true },
    numerator: { kind: 'number', required: true },
    denominator: { kind: 'number' },
  },
} satisfies Dataset
