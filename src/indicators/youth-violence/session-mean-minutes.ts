import type { Indicator } from '../language.ts'

export const sessionMeanMinutes = {
  id: 'session-mean-minutes',
  title: 'Mean minutes a session',
  theme: 'youth-violence',
  why: 'The length of a session belongs to how intensive the support is.',
  unit: 'minutes',
  decimals: 0,
  polarity: 'none',
  of: 'sessions',
  when: { session_date: 'in the window' },
  needs: 'minutes',
  count: { sum: 'minutes' },
  over: 'rows',
  rules: ['event', 'mean'],
  sources: [{ document: 'Serious youth violence specification', place: '3.1.5' }],
  example: {
    given: {
      // 60, 60 and 45 minutes; C's length is not known and is left out.
      sessions: `
        person_id, session_date, minutes
        A,         2023-03-31,   500
        A,         2023-04-01,   60
        A,         2023-04-01,   60
        B,         2024-03-31,   45
        C,         2023-06-01,
      `,
    },
    period: '2023/24',
    expect: {
      numerator: 165,
      denominator: 3,
      value: '55',
      note: '1 row of sessions without minutes left out',
    },
  },
} satisfies Indicator
