import type { Indicator } from '../language.ts'

export const referralRate = {
  id: 'referral-rate',
  codes: ['CH141'],
  title: 'Referrals per 10,000 under-18s',
  theme: 'front-door',
  why: 'A rate lets areas of different size, and years of different population, be compared.',
  unit: 'per 10,000',
  decimals: 1,
  polarity: 'none',
  count: 'referrals',
  over: 'under18-population',
  rules: ['event', 'rate'],
  sources: [
    { document: 'Suffolk plan, priority 3', place: 'CH 141' },
    { document: 'Kent commissioning measures', place: 'Putting Children First, measure 1' },
  ],
  example: {
    given: {
      referrals: `
        child_id, referral_date
        A,        2023-04-01
        B,        2024-04-01
      `,
      // 2023/24 takes mid-2023: 1 in 8,000 is 1.25 per 10,000, half away from zero.
      populations: `
        year, population
        2022, 9000
        2023, 8000
        2024, 9000
      `,
    },
    period: '2023/24',
    expect: { numerator: 1, denominator: 8000, value: '1.3' },
  },
} satisfies Indicator
