import type { Indicator } from '../language.ts'

export const assessmentMeanDays = {
  id: 'assessment-mean-days',
  title: 'Mean working days to complete an assessment',
  theme: 'front-door',
  why: 'The county average shows drift before the limit of 45 days is broken.',
  unit: 'days',
  decimals: 1,
  polarity: 'low',
  of: 'assessments',
  when: { end_date: 'in the window' },
  where: { kind: 'single' },
  count: { sum: { time: { from: 'start_date', to: 'end_date', in: 'working days' } } },
  over: 'rows',
  rules: ['event', 'mean', 'working-days'],
  sources: [{ document: 'Kent development action plan', place: 'action 1.6.1' }],
  example: {
    given: {
      // Two weeks: 10. Friday to the Saturday of the next week: 5. The same day: 0.
      assessments: `
        child_id, kind,   start_date, end_date
        A,        single, 2023-09-04, 2023-09-18
        B,        single, 2023-09-01, 2023-09-09
        C,        single, 2023-09-04, 2023-09-04
        D,        core,   2023-09-04, 2023-09-18
        E,        single, 2023-09-04,
      `,
    },
    period: '2023/24',
    expect: { numerator: 15, denominator: 3, value: '5.0' },
  },
} satisfies Indicator
