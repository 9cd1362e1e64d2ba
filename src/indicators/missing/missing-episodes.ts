import type { Indicator } from '../language.ts'

export const missingEpisodes = {
  id: 'missing-episodes',
  title: 'Missing episodes',
  theme: 'missing',
  why: 'A child who goes missing may be running from harm or towards it.',
  unit: 'count',
  decimals: 0,
  polarity: 'none',
  of: 'missing_episodes',
  when: { start_date: 'in the window' },
  count: 'rows',
  rules: ['event'],
  sources: [{ document: 'Kent development action plan', place: 'action 2.3.3' }],
  example: {
    given: {
      // The last minute before, the first minute, the last minute, the first minute after.
      missing_episodes: `
        child_id, start_date
        A,        2023-03-31 23:59
        A,        2023-04-01 00:00
        A,        2024-03-31 23:59
        B,        2024-04-01 00:00
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, value: '2' },
  },
} satisfies Indicator
