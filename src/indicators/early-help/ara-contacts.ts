import type { Indicator } from '../language.ts'

export const araContacts = {
  id: 'ara-contacts',
  title: 'Use of the access, referral and assessment team',
  theme: 'early-help',
  why: 'It shows how much the single door for access, referral and assessment is used.',
  unit: 'count',
  decimals: 0,
  polarity: 'none',
  count: 'supplied',
  rules: ['supplied'],
  sources: [
    { document: 'Suffolk plan, priority 3', place: 'Local: use of the Access, Assessment and Referral Team' },
  ],
  example: {
    given: {
      counts: `
        indicator,    period,  numerator
        ara-contacts, 2022/23, 900
        ara-contacts, 2023/24, 1200
      `,
    },
    period: '2023/24',
    expect: { numerator: 1200, value: '1200' },
  },
} satisfies Indicator
