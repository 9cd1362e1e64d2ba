import type { Indicator } from '../language.ts'

export const preventSupportMonths = {
  id: 'prevent-support-months',
  title: 'Months of support: prevent',
  theme: 'youth-violence',
  why: 'Preventive support is meant to last 6 to 9 months.',
  unit: 'months',
  decimals: 1,
  polarity: 'none',
  of: 'cohort',
  when: { left_date: 'in the window' },
  where: { strand: 'prevent' },
  count: { sum: { time: { from: 'joined_date', to: 'left_date', in: 'days' } } },
  over: 'rows',
  rules: ['event', 'mean'],
  sources: [{ document: 'Serious youth violence specification', place: '3.1.5; 6.5, prevent cohort' }],
  example: {
    given: {
      // A 365 days, B 243: 608 days of two people are 304, or 10.0 months. C left the day before, D is still there.
      cohort: `
        person_id, strand,  joined_date, left_date
        A,         prevent, 2022-04-01,  2023-04-01
        B,         prevent, 2023-08-01,  2024-03-31
        C,         prevent, 2022-04-01,  2023-03-31
        D,         prevent, 2022-04-01,
        E,         protect, 2022-04-01,  2023-06-01
      `,
    },
    period: '2023/24',
    expect: { numerator: 608, denominator: 2, value: '10.0' },
  },
} satisfies Indicator
