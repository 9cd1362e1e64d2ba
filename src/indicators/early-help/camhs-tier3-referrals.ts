import type { Indicator } from '../language.ts'

export const camhsTier3Referrals = {
  id: 'camhs-tier3-referrals',
  title: 'Appropriate referrals to Tier 3 community CAMHS',
  theme: 'early-help',
  why: 'More of the right referrals shows that need is found early.',
  unit: 'count',
  decimals: 0,
  polarity: 'none',
  of: 'camhs_referrals',
  when: { referral_date: 'in the window' },
  where: { tier: 3, appropriate: true },
  count: 'rows',
  rules: ['event'],
  sources: [{ document: 'Kent commissioning measures', place: 'Putting Children First, measure 9' }],
  example: {
    given: {
      camhs_referrals: `
        child_id, referral_date, tier, appropriate
        A,        2023-03-31,    3,    yes
        B,        2023-04-01,    3,    yes
        C,        2024-03-31,    3,    yes
        D,        2023-06-01,    3,    no
        E,        2023-06-01,    2,    yes
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, value: '2' },
  },
} satisfies Indicator
