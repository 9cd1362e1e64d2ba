import type { Indicator } from '../language.ts'

export const assessmentMedianDays = {
  id: 'assessment-median-days',
  title: 'Median working days to complete an assessment',
  theme: 'front-door',
  why: 'The middle assessment is not moved by a few that took very long.',
  unit: 'days',
  decimals: 0,
  polarity: 'low',
  of: 'assessments',
  when: { end_date: 'in the window' },
  where: { kind: 'single' },
  count: { median: { time: { from: 'start_date', to: 'end_date', in: 'working days' } } },
  rules: ['event', 'median', 'working-days'],
  sources: [{ document: 'Kent development action plan', place: 'action 1.6.1' }],
  example: {
    given: {
      // 0, 5, 10 and 20 working days: the middle is 7.5, which rounds to 8.
      assessments: `
        child_id, kind,   start_date, end_date
        A,        single, 2023-09-04, 2023-09-18
        B,        single, 2023-09-04, 2023-09-04
        C,        single, 2023-09-04, 2023-10-02
        D,        single, 2023-09-04, 2023-09-11
        E,        core,   2023-09-04, 2023-12-01
        F,        single, 2023-09-04,
      `,
    },
    period: '2023/24',
    expect: { denominator: 4, value: '8' },
  },
} satisfies Indicator
