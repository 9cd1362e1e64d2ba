import type { Indicator } from '../language.ts'

export const returnInterviewTimelyShare = {
  id: 'return-interview-timely-share',
  title: 'Return interviews within 72 hours of being found',
  theme: 'missing',
  why: 'What a child tells soon after coming back can prevent the next time.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  of: 'missing_episodes',
  when: { '72 hours after end_date': 'in the window' },
  count: 'rows',
  ofWhich: { time: { from: 'end_date', to: 'interview_date', atMost: '72 hours' } },
  rules: ['due-cohort', 'share', 'hours'],
  sources: [
    { document: 'Kent development action plan', place: 'action 1.4.6' },
    { document: 'Kent development action plan', place: 'action 2.3.2' },
  ],
  example: {
    given: {
      // The 72 hours of A end before the year, of B in its first half hour, of C in its last, of D after it.
      missing_episodes: `
        child_id, start_date, end_date,         interview_date
        A,        2023-03-25, 2023-03-28 23:30, 2023-03-29 10:00
        B,        2023-03-25, 2023-03-29 00:30, 2023-04-01 00:30
        C,        2024-03-25, 2024-03-28 23:30, 2024-04-01 00:00
        D,        2024-03-25, 2024-03-29 00:30,
        E,        2023-06-01, 2023-06-02 10:00,
        E,        2024-04-09, 2024-04-10 10:00,
      `,
    },
    period: '2023/24',
    expect: { numerator: 1, denominator: 3, value: '33.3' },
  },
} satisfies Indicator
