import type { Indicator } from '../language.ts'

export const fosterCarerCseTrainingShare = {
  id: 'foster-carer-cse-training-share',
  title: 'Foster carers (ages 10 and over) who completed CSE training',
  theme: 'children-in-care',
  why: 'Carers of older children must know the signs of sexual exploitation.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  of: 'foster_carers',
  when: { open: 'at the end' },
  where: { oldest_age: { atLeast: 10 } },
  count: { distinct: 'carer_id' },
  ofWhich: { time: { from: 'cse_training_date', to: 'the end', atLeast: '0 days' } },
  rules: ['stock', 'share'],
  sources: [{ document: 'Kent development action plan', place: 'action 1.4.2' }],
  example: {
    given: {
      // Trained: A on the day itself, B the day before. Not: C the day after, D never. E takes younger children only.
      foster_carers: `
        carer_id, approved_date, end_date,   oldest_age, cse_training_date
        A,        2020-01-01,    ,           10,         2024-03-31
        B,        2020-01-01,    ,           17,         2024-03-30
        C,        2020-01-01,    ,           12,         2024-04-01
        D,        2020-01-01,    ,           17,
        E,        2020-01-01,    ,           9,          2022-01-01
        F,        2020-01-01,    ,           11,         2022-01-01
        G,        2020-01-01,    2024-03-31, 11,         2022-01-01
      `,
    },
    period: '2023/24',
    expect: { numerator: 3, denominator: 5, value: '60.0' },
  },
} satisfies Indicator
