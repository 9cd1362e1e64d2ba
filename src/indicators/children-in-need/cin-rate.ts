import type { Indicator } from '../language.ts'

export const cinRate = {
  id: 'cin-rate',
  title: 'Children in need per 10,000 under-18s',
  theme: 'children-in-need',
  why: 'A rate lets areas of different size, and years of different population, be compared.',
  unit: 'per 10,000',
  decimals: 1,
  polarity: 'none',
  count: 'cin',
  over: 'under18-population',
  rules: ['stock', 'rate', 'children-in-need'],
  sources: [{ document: 'Kent commissioning measures', place: 'Putting Children First, measure 6' }],
  example: {
    given: {
      cin: `
        child_id, start_date, end_date
        A,        2022-01-01,
        A,        2023-06-01,
        B,        2023-01-01, 2024-03-31
      `,
      populations: `
        year, population
        2023, 8000
      `,
    },
    period: '2023/24',
    expect: { numerator: 1, denominator: 8000, value: '1.3' },
  },
} satisfies Indicator
