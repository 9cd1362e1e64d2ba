import type { Indicator } from '../language.ts'

export const cinPlanTimelyShare = {
  id: 'cin-plan-timely-share',
  title: 'Children in need with a plan within 45 working days of referral',
  theme: 'children-in-need',
  why: 'Without a plan nobody can say what the help is for and when it is enough.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  of: 'cin',
  when: { '45 working days after referral_date': 'in the window' },
  where: { not: { finance_only: true }, open: 'at 45 working days after referral_date' },
  needs: 'referral_date',
  count: { distinct: 'child_id' },
  ofWhich: {
    has: {
      of: 'cin_plans',
      same: 'child_id',
      where: { time: { from: 'this.referral_date', to: 'start_date', atMost: '45 working days' } },
    },
  },
  rules: ['due-cohort', 'share', 'working-days'],
  sources: [{ document: 'Kent development action plan', place: 'action 1.6.1' }],
  example: {
    given: {
      // The 45th working day falls on 31 October (A), 1 November (B), 30 November (C to G), 1 December (H).
      referrals: `
        child_id, referral_date
        A,        2023-08-29
        B,        2023-08-30
        C,        2023-09-28
        D,        2023-09-28
        E,        2023-09-28
        F,        2023-09-28
        H,        2023-09-29
      `,
      // D's need ended on its day, C's the day after; F is finance only; G has no referral.
      cin: `
        child_id, start_date, end_date,   finance_only
        A,        2023-10-02, ,           no
        B,        2023-10-02, ,           no
        C,        2023-10-02, 2023-12-01, no
        D,        2023-10-02, 2023-11-30, no
        E,        2023-10-02, ,           no
        F,        2023-10-02, ,           yes
        G,        2023-10-02, ,           no
        H,        2023-10-02, ,           no
      `,
      // C's plan starts on the 45th working day, E's on the 46th.
      cin_plans: `
        child_id, start_date
        C,        2023-11-30
        E,        2023-12-01
        H,        2023-10-10
      `,
    },
    period: '2023-11',
    expect: {
      numerator: 1,
      denominator: 3,
      value: '33.3',
      note: '1 row of cin without referral_date left out',
    },
  },
} satisfies Indicator
