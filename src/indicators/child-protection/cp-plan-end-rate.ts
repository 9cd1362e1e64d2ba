import type { Indicator } from '../language.ts'

export const cpPlanEndRate = {
  id: 'cp-plan-end-rate',
  title: 'Plans ending per 10,000 under-18s',
  theme: 'child-protection',
  why: 'A rate lets areas of different size, and years of different population, be compared.',
  unit: 'per 10,000',
  decimals: 1,
  polarity: 'none',
  count: 'cp-plan-ends',
  over: 'under18-population',
  rules: ['event', 'rate', 'starts-and-ends-of-plans', 'plans-of-this-council'],
  sources: [{ document: 'Kent safeguarding board report 2007-08', place: 'Summary sheet' }],
  example: {
    given: {
      cp_plans: `
        child_id, start_date, end_date
        A,        2022-04-01, 2023-04-01
        B,        2022-04-01, 2024-04-01
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
