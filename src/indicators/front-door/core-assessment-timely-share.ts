import type { Indicator } from '../language.ts'

export const coreAssessmentTimelyShare = {
  id: 'core-assessment-timely-share',
  codes: ['NI60'],
  title: 'Core assessments within 35 working days of commencement',
  theme: 'front-door',
  why: 'A full picture of the child that comes late delays the help that depends on it.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  of: 'assessments',
  when: { end_date: 'in the window' },
  where: { kind: 'core' },
  count: 'rows',
  ofWhich: { time: { from: 'start_date', to: 'end_date', atMost: '35 working days' } },
  rules: ['event', 'share', 'timely', 'working-days', 'nothing-of-that-kind'],
  sources: [
    { document: 'Kent safeguarding board report 2007-08', place: 'Activity report, core assessments' },
  ],
  example: {
    given: {
      // Seven weeks without a bank holiday: the 35th working day after Monday 4 September is Monday 23 October.
      assessments: `
        child_id, kind,    start_date, end_date
        A,        core,    2023-09-04, 2023-10-23
        B,        core,    2023-09-04, 2023-10-24
        C,        core,    2023-09-04, 2023-09-05
        D,        initial, 2023-09-04, 2023-09-05
        E,        core,    2023-09-04,
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, denominator: 3, value: '66.7' },
  },
} satisfies Indicator
