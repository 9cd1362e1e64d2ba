import type { Indicator } from '../language.ts'

export const assessmentTimelyShare = {
  id: 'assessment-timely-share',
  title: 'Assessments within 45 working days',
  theme: 'front-door',
  why: 'An assessment that drifts leaves a child without a plan.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  of: 'assessments',
  when: { end_date: 'in the window' },
  where: { kind: 'single' },
  count: 'rows',
  ofWhich: { time: { from: 'start_date', to: 'end_date', atMost: '45 working days' } },
  rules: ['event', 'share', 'timely', 'working-days', 'nothing-of-that-kind'],
  sources: [{ document: 'Kent development action plan', place: 'action 1.6.1' }],
  example: {
    given: {
      // Nine weeks without a bank holiday: the 45th working day after 4 September is 6 November. A blank kind is single.
      assessments: `
        child_id, kind,   start_date, end_date
        A,        single, 2023-09-04, 2023-11-06
        B,        single, 2023-09-04, 2023-11-07
        C,        ,       2023-09-04, 2023-09-04
        D,        core,   2023-09-04, 2023-09-05
        E,        single, 2023-09-04,
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, denominator: 3, value: '66.7' },
  },
} satisfies Indicator
