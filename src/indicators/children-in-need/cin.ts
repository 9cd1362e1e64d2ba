import type { Indicator } from '../language.ts'

export const cin = {
  id: 'cin',
  title: 'Children in need (all open episodes of need)',
  theme: 'children-in-need',
  why: 'It is the whole of the work with children in need, those on a plan or in care among them.',
  unit: 'count',
  decimals: 0,
  polarity: 'none',
  of: 'cin',
  when: { open: 'at the end' },
  count: { distinct: 'child_id' },
  rules: ['stock', 'children-in-need'],
  sources: [
    { document: 'Kent commissioning measures', place: 'Putting Children First, measure 6' },
    { document: 'Kent development action plan', place: 'action 2.1.2' },
  ],
  example: {
    given: {
      // A has two episodes; B's ends on the day, C's the day after; D's starts on it, E's the day after.
      cin: `
        child_id, start_date, end_date
        A,        2022-01-01,
        A,        2023-06-01,
        B,        2023-01-01, 2024-03-31
        C,        2023-01-01, 2024-04-01
        D,        2024-03-31,
        E,        2024-04-01,
      `,
    },
    period: '2023/24',
    expect: { numerator: 3, value: '3' },
  },
} satisfies Indicator
