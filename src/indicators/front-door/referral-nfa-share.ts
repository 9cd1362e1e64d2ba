import type { Indicator } from '../language.ts'

export const referralNfaShare = {
  id: 'referral-nfa-share',
  title: 'Referrals closed with no further action',
  theme: 'front-door',
  why: 'Many referrals that need nothing further may mean that thresholds are not understood.',
  unit: 'percent',
  decimals: 1,
  polarity: 'none',
  of: 'referrals',
  when: { referral_date: 'in the window' },
  count: 'rows',
  ofWhich: { nfa: true },
  rules: ['event', 'share'],
  sources: [{ document: 'Kent commissioning measures', place: 'Putting Children First, measure 1' }],
  example: {
    given: {
      referrals: `
        child_id, referral_date, nfa
        A,        2023-03-31,    yes
        B,        2023-04-01,    yes
        C,        2024-03-31,    no
        D,        2023-06-01,
        E,        2023-06-01,    yes
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, denominator: 4, value: '50.0' },
  },
} satisfies Indicator
