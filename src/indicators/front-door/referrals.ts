import type { Indicator } from '../language.ts'

export const referrals = {
  id: 'referrals',
  title: "Referrals to children's social care",
  theme: 'front-door',
  why: 'Referrals are the demand that reaches social care, and the base of most figures of the front door.',
  unit: 'count',
  decimals: 0,
  polarity: 'none',
  of: 'referrals',
  when: { referral_date: 'in the window' },
  count: 'rows',
  rules: ['event'],
  sources: [{ document: 'Kent development action plan', place: 'action 3.1.1' }],
  example: {
    given: {
      // The day before, the first day (told twice), the last day, the day after.
      referrals: `
        child_id, referral_date, referral_id
        A,        2023-03-31,    1
        A,        2023-04-01,    2
        A,        2023-04-01,    3
        B,        2024-03-31,    4
        B,        2024-04-01,    5
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, value: '2' },
  },
} satisfies Indicator
