import type { Indicator } from '../language.ts'

export const protectSessionsPerWeek = {
  id: 'protect-sessions-per-week',
  title: 'Sessions a week: protect',
  theme: 'youth-violence',
  why: 'Intensive support means about three sessions a week.',
  unit: 'per week',
  decimals: 1,
  polarity: 'high',
  of: 'cohort',
  when: { open: 'in the window' },
  where: { strand: 'protect' },
  count: {
    sum: {
      count: 'rows',
      of: 'sessions',
      same: ['person_id', 'joined_date'],
      where: { session_date: 'in the window' },
    },
  },
  over: { sum: { daysOpen: 'in the window' } },
  rules: ['supported', 'mean'],
  sources: [{ document: 'Serious youth violence specification', place: '6.5, protect cohort; section 8' }],
  example: {
    given: {
      // In February: A 14 days until the 15th, then 4 from the 26th; B 3 days. 21 days are 3 weeks.
      cohort: `
        person_id, strand,  joined_date, left_date
        A,         protect, 2024-01-01,  2024-02-15
        A,         protect, 2024-02-26,
        B,         protect, 2024-01-01,  2024-02-04
        C,         prevent, 2024-01-01,
      `,
      // The last of January and the first of March lie outside; two on one day are two sessions.
      sessions: `
        person_id, session_date
        A,         2024-01-31
        A,         2024-02-01
        A,         2024-02-08
        A,         2024-02-08
        A,         2024-02-29
        A,         2024-03-01
        B,         2024-02-01
        B,         2024-02-03
        C,         2024-02-01
      `,
    },
    period: '2024-02',
    expect: { numerator: 6, denominator: 21, value: '2.0' },
  },
} satisfies Indicator
