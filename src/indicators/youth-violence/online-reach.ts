import type { Indicator } from '../language.ts'

export const onlineReach = {
  id: 'online-reach',
  title: 'Online hits',
  theme: 'youth-violence',
  why: 'Social media is one of the ways in which the reach of prevention is measured.',
  unit: 'count',
  decimals: 0,
  polarity: 'high',
  of: 'reach',
  when: { reach_date: 'in the window' },
  where: { channel: 'online' },
  count: { sum: 'people' },
  rules: ['event'],
  sources: [{ document: 'Serious youth violence specification', place: '3.2.2' }],
  example: {
    given: {
      reach: `
        reach_date, people, channel
        2023-03-31, 500,    online
        2023-04-01, 30,     Online
        2024-03-31, 200,    online
        2023-06-01, 25,     workshop
        2024-04-01, 500,    online
      `,
    },
    period: '2023/24',
    expect: { numerator: 230, value: '230' },
  },
} satisfies Indicator
