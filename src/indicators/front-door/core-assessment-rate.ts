import type { Indicator } from '../language.ts'

export const coreAssessmentRate = {
  id: 'core-assessment-rate',
  title: 'Core assessments per 10,000 under-18s',
  theme: 'front-door',
  why: 'Core assessments look in depth; their rate shows how many children get that far.',
  unit: 'per 10,000',
  decimals: 1,
  polarity: 'none',
  of: 'assessments',
  when: { end_date: 'in the window' },
  where: { kind: 'core' },
  count: 'rows',
  over: 'under18-population',
  rules: ['event', 'rate'],
  sources: [
    { document: 'Kent safeguarding board report 2007-08', place: 'Activity report, core assessments' },
  ],
  example: {
    given: {
      // Completed the day before, on the first day, on the last, the day after; another kind; none yet.
      assessments: `
        child_id, kind,    start_date, end_date
        A,        core,    2023-02-01, 2023-03-31
        B,        core,    2023-02-01, 2023-04-01
        C,        core,    2024-02-01, 2024-03-31
        D,        core,    2024-02-01, 2024-04-01
        E,        initial, 2024-02-01, 2024-02-05
        F,        core,    2024-02-01,
      `,
      populations: `
        year, population
        2023, 8000
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, denominator: 8000, value: '2.5' },
  },
} satisfies Indicator
