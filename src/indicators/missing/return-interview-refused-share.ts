import type { Indicator } from '../language.ts'

export const returnInterviewRefusedShare = {
  id: 'return-interview-refused-share',
  title: 'Return interviews refused',
  theme: 'missing',
  why: 'Many refusals may mean that the wrong person asks, or asks too late.',
  unit: 'percent',
  decimals: 1,
  polarity: 'none',
  of: 'missing_episodes',
  when: { end_date: 'in the window' },
  count: 'rows',
  ofWhich: { interview_refused: true },
  rules: ['event', 'share'],
  sources: [{ document: 'Kent development action plan', place: 'action 2.3.2' }],
  example: {
    given: {
      missing_episodes: `
        child_id, start_date, end_date,   interview_refused
        A,        2023-03-29, 2023-03-31, yes
        B,        2023-03-29, 2023-04-01, yes
        C,        2024-03-29, 2024-03-31, no
        D,        2023-06-01, 2023-06-02,
        D,        2023-07-01, 2023-07-02, yes
        E,        2024-03-29, 2024-04-01, yes
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, denominator: 4, value: '50.0' },
  },
} satisfies Indicator
