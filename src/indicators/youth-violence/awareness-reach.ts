import type { Indicator } from '../language.ts'

export const awarenessReach = {
  id: 'awareness-reach',
  title: 'Young people, families and professionals reached',
  theme: 'youth-violence',
  why: 'The contract asks that 1,000 young people, families and professionals learn of the dangers.',
  unit: 'count',
  decimals: 0,
  polarity: 'high',
  of: 'reach',
  when: { reach_date: 'in the window' },
  count: { sum: 'people' },
  rules: ['event'],
  sources: [{ document: 'Serious youth violence specification', place: '6.5; section 8' }],
  example: {
    given: {
      // Two equal workshops on one day are two.
      reach: `
        reach_date, people, channel
        2023-03-31, 500,    workshop
        2023-04-01, 30,     workshop
        2023-04-01, 30,     workshop
        2024-03-31, 200,    online
        2024-04-01, 500,    workshop
      `,
    },
    period: '2023/24',
    expect: { numerator: 260, value: '260' },
  },
} satisfies Indicator
