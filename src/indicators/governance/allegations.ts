import type { Indicator } from '../language.ts'

export const allegations = {
  id: 'allegations',
  title: 'Allegations against people who work with children',
  theme: 'governance',
  why: 'Every allegation against somebody who works with children has to be looked into.',
  unit: 'count',
  decimals: 0,
  polarity: 'none',
  of: 'allegations',
  when: { referral_date: 'in the window' },
  count: 'rows',
  rules: ['event'],
  sources: [
    {
      document: 'Kent safeguarding board report 2007-08',
      place: 'Managing allegations against people who work with children',
    },
  ],
  example: {
    given: {
      // Two of one day are two.
      allegations: `
        referral_date
        2023-03-31
        2023-04-01
        2023-04-01
        2024-03-31
        2024-04-01
      `,
    },
    period: '2023/24',
    expect: { numerator: 3, value: '3' },
  },
} satisfies Indicator
