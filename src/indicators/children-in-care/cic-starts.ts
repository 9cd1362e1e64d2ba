import type { Indicator } from '../language.ts'

export const cicStarts = {
  id: 'cic-starts',
  title: 'Children starting to be looked after',
  theme: 'children-in-care',
  why: 'It shows the flow behind the number of children looked after.',
  unit: 'count',
  decimals: 0,
  polarity: 'none',
  of: 'cic',
  when: { start_date: 'in the window' },
  count: { distinct: 'child_id' },
  rules: ['event', 'starts-and-ends-of-care', 'children-looked-after'],
  sources: [{ document: 'Kent commissioning measures', place: 'Putting Children First, measure 5' }],
  example: {
    given: {
      // A comes twice and counts once; B came the day before, C on the last day, D the day after; E has short breaks.
      cic: `
        child_id, start_date, end_date,   date_of_birth, legal_status
        A,        2023-04-01, 2023-08-01, 2015-01-01,    C2
        A,        2023-11-01, ,           2015-01-01,    C2
        B,        2023-03-31, ,           2015-01-01,    C2
        C,        2024-03-31, ,           2015-01-01,    V2
        D,        2024-04-01, ,           2015-01-01,    C2
        E,        2023-06-01, ,           2015-01-01,    V3
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, value: '2' },
  },
} satisfies Indicator
