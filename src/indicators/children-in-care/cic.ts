import type { Indicator } from '../language.ts'

export const cic = {
  id: 'cic',
  title: 'Children looked after',
  theme: 'children-in-care',
  why: 'These are the children for whom the council is the parent.',
  unit: 'count',
  decimals: 0,
  polarity: 'none',
  of: 'cic',
  when: { open: 'at the end' },
  count: { distinct: 'child_id' },
  rules: ['stock', 'children-looked-after', 'age'],
  sources: [
    { document: 'Kent commissioning measures', place: 'Putting Children First, measure 5' },
    { document: 'Suffolk plan, priority 3', place: 'CH 39' },
  ],
  example: {
    given: {
      // A stays; B leaves on the day, C the day after; D comes on it; E is 18 that day, F the day after; G has short breaks.
      cic: `
        child_id, start_date, end_date,   date_of_birth, legal_status
        A,        2022-01-01, ,           2015-01-01,    C2
        B,        2023-01-01, 2024-03-31, 2015-01-01,    C2
        C,        2023-01-01, 2024-04-01, 2015-01-01,    C2
        D,        2024-03-31, ,           2015-01-01,    V2
        E,        2023-01-01, ,           2006-03-31,    C2
        F,        2023-01-01, ,           2006-04-01,    C2
        G,        2023-01-01, ,           2015-01-01,    V4
      `,
    },
    period: '2023/24',
    expect: { numerator: 4, value: '4' },
  },
} satisfies Indicator
