import type { Indicator } from '../language.ts'

export const earlyHelpAssessmentTimelyShare = {
  id: 'early-help-assessment-timely-share',
  title: 'Early help assessments within 2 weeks of notification',
  theme: 'early-help',
  why: 'Help that is to be early must begin early.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  of: 'early_help',
  when: { assessment_date: 'in the window' },
  count: 'rows',
  ofWhich: { time: { from: 'notification_date', to: 'assessment_date', atMost: '14 days' } },
  rules: ['event', 'share'],
  sources: [{ document: 'Kent development action plan', place: 'action 3.4.2' }],
  example: {
    given: {
      // A on the 14th day, B on the 15th; without a notification (C) the start counts; E was assessed the day before.
      early_help: `
        child_id, notification_date, start_date, assessment_date
        A,        2023-05-01,        2023-05-10, 2023-05-15
        B,        2023-05-01,        2023-05-10, 2023-05-16
        C,        ,                  2023-05-01, 2023-05-02
        D,        2023-05-01,        2023-05-10,
        E,        2023-03-20,        2023-03-20, 2023-03-31
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, denominator: 3, value: '66.7' },
  },
} satisfies Indicator
