import type { Indicator } from '../language.ts'

export const cpPlanRate = {
  id: 'cp-plan-rate',
  codes: ['CH01'],
  title: 'Children subject to a plan per 10,000 under-18s',
  theme: 'child-protection',
  why: 'A rate lets areas of different size, and years of different population, be compared.',
  unit: 'per 10,000',
  decimals: 1,
  polarity: 'none',
  count: 'cp-plans',
  over: 'under18-population',
  rules: ['stock', 'rate', 'plans-of-this-council'],
  sources: [
    { document: 'Suffolk plan, priority 3', place: 'CH 01' },
    { document: 'Kent commissioning measures', place: 'Putting Children First, measure 3' },
    { document: 'Kent safeguarding board report 2007-08', place: 'Summary sheet' },
  ],
  example: {
    given: {
      cp_plans: `
        child_id, start_date, end_date
        A,        2022-01-01,
        A,        2023-06-01,
        B,        2023-01-01, 2024-03-31
        C,        2023-01-01, 2024-04-01
      `,
      populations: `
        year, population
        2023, 3000
        2024, 9000
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, denominator: 3000, value: '6.7' },
  },
} satisfies Indicator
