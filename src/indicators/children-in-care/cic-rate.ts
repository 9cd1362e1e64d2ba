import type { Indicator } from '../language.ts'

export const cicRate = {
  id: 'cic-rate',
  codes: ['CH39'],
  title: 'Children looked after per 10,000 under-18s',
  theme: 'children-in-care',
  why: 'A rate lets areas of different size, and years of different population, be compared.',
  unit: 'per 10,000',
  decimals: 1,
  polarity: 'none',
  count: 'cic',
  over: 'under18-population',
  rules: ['stock', 'rate', 'children-looked-after'],
  sources: [
    { document: 'Suffolk plan, priority 3', place: 'CH 39' },
    { document: 'Kent commissioning measures', place: 'Putting Children First, measure 5' },
  ],
  example: {
    given: {
      cic: `
        child_id, start_date, end_date,   date_of_birth, legal_status
        A,        2022-01-01, ,           2015-01-01,    C2
        B,        2023-01-01, 2024-03-31, 2015-01-01,    C2
        C,        2023-01-01, 2024-04-01, 2015-01-01,    C2
      `,
      populations: `
        year, population
        2023, 3000
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, denominator: 3000, value: '6.7' },
  },
} satisfies Indicator
