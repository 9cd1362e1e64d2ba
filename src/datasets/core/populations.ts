import type { Dataset } from '../dataset.ts'

/**
 * A row is an estimate for an area, a year and a band of ages. A row with a blank area, or the
 * whole's own name, speaks for the whole.
 */
export const populations = {
  id: 'populations',
  title: 'Mid-year population estimates',
  alsoNamed: ['mid year population', 'mid year population estimates', 'population estimates', 'mye'],
  wholeRow: true,
  columns: {
    year: { kind: 'year', required: true },
    population: { kind: 'number', required: true },
    age_band: { kind: 'ages', default: '0-17' },
    ethnicity: { kind: 'category' },
  },
  statutory: { population_estimate: 'population', age_group: 'age_band', age: 'age_band' },
} satisfies Dataset
