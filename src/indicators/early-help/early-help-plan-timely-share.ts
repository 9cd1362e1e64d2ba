import type { Indicator } from '../language.ts'

export const earlyHelpPlanTimelyShare = {
  id: 'early-help-plan-timely-share',
  title: 'Early help plans within 4 weeks of notification',
  theme: 'early-help',
  why: 'An assessment without a plan does not yet help the family.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  of: 'early_help',
  when: { plan_date: 'in the window' },
  count: 'rows',
  ofWhich: { time: { from: 'notification_date', to: 'plan_date', atMost: '28 days' } },
  rules: ['event', 'share'],
  sources: [{ document: 'Kent development action plan', place: 'action 3.4.2' }],
  example: {
    given: {
      // A on the 28th day, B on the 29th; without a notification (C) the start counts; E's plan was made the day before.
      early_help: `
        child_id, notification_date, start_date, plan_date
        A,        2023-05-01,        2023-05-10, 2023-05-29
        B,        2023-05-01,        2023-05-10, 2023-05-30
        C,        ,                  2023-05-01, 2023-05-02
        D,        2023-05-01,        2023-05-10,
        E,        2023-03-20,        2023-03-20, 2023-03-31
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, denominator: 3, value: '66.7' },
  },
} satisfies Indicator
