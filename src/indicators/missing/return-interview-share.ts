import type { Indicator } from '../language.ts'

export const returnInterviewShare = {
  id: 'return-interview-share',
  title: 'Missing episodes with a return interview',
  theme: 'missing',
  why: 'Every child who comes back should be asked why.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  of: 'missing_episodes',
  when: { end_date: 'in the window' },
  count: 'rows',
  ofWhich: { filled: 'interview_date' },
  rules: ['event', 'share'],
  sources: [{ document: 'Kent development action plan', place: 'action 2.3.2' }],
  example: {
    given: {
      // Found the day before, on the first day, on the last (asked in the next year), the day after; still missing.
      missing_episodes: `
        child_id, start_date, end_date,   interview_date
        A,        2023-03-29, 2023-03-31, 2023-04-02
        B,        2023-03-29, 2023-04-01, 2023-04-02
        C,        2024-03-29, 2024-03-31, 2024-04-02
        D,        2024-03-29, 2024-04-01, 2024-04-02
        E,        2023-06-01, 2023-06-02,
        F,        2023-06-01, ,
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, denominator: 3, value: '66.7' },
  },
} satisfies Indicator
