import type { Indicator } from '../language.ts'

export const familiesTurnedAround = {
  id: 'families-turned-around',
  title: 'Families turned around',
  theme: 'early-help',
  why: 'It counts up to the number of families promised for the whole programme.',
  unit: 'count',
  decimals: 0,
  polarity: 'high',
  of: 'families',
  where: { time: { from: 'turned_around_date', to: 'the end', atLeast: '0 days' } },
  count: { distinct: 'family_id' },
  rules: ['cumulative'],
  sources: [{ document: 'Kent development action plan', place: 'action 3.3.1' }],
  example: {
    given: {
      // A years before (told twice), B on the last day, C the day after, D not yet.
      families: `
        family_id, turned_around_date
        A,         2016-01-01
        A,         2018-01-01
        B,         2024-03-31
        C,         2024-04-01
        D,
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, value: '2' },
  },
} satisfies Indicator
