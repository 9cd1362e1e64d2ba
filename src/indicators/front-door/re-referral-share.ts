import type { Indicator } from '../language.ts'

export const reReferralShare = {
  id: 're-referral-share',
  codes: ['CH142'],
  title: 'Referrals that repeat within 12 months',
  theme: 'front-door',
  why: 'A child referred again soon may have been closed too early, or not have had the right help.',
  unit: 'percent',
  decimals: 1,
  polarity: 'low',
  of: 'referrals',
  when: { referral_date: 'in the window' },
  count: 'rows',
  ofWhich: {
    any: [
      {
        time: { from: 'previous_referral_date', to: 'referral_date', atLeast: '1 day', atMost: '12 months' },
      },
      {
        has: {
          of: 'referrals',
          same: 'child_id',
          where: {
            time: { from: 'referral_date', to: 'this.referral_date', atLeast: '1 day', atMost: '12 months' },
          },
        },
      },
    ],
  },
  history: { of: 'referrals', reach: '12 months', unless: 'previous_referral_date' },
  rules: ['event', 'share', 're-referral', 'within-12-months'],
  sources: [
    { document: 'Suffolk plan, priority 3', place: 'CH 142' },
    { document: 'Kent commissioning measures', place: 'Putting Children First, measure 2' },
    { document: 'Kent development action plan', place: 'action 2.1.2' },
  ],
  example: {
    given: {
      // Repeats: A to the day 12 months, C the day after, E and F by their column. Not B, D, G.
      referrals: `
        child_id, referral_date, previous_referral_date
        A,        2022-04-15,
        A,        2023-04-15,
        B,        2022-04-15,
        B,        2023-04-16,
        C,        2023-05-01,
        C,        2023-05-02,
        D,        2023-06-01,    2023-06-01
        E,        2023-06-01,    2023-05-31
        F,        2023-06-01,    2022-06-01
        G,        2023-06-01,    2022-05-31
      `,
    },
    period: '2023/24',
    expect: { numerator: 4, denominator: 8, value: '50.0' },
  },
} satisfies Indicator
