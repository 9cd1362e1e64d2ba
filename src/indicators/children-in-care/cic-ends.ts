import type { Indicator } from '../language.ts'

export const cicEnds = {
  id: 'cic-ends',
  title: 'Children ceasing to be looked after',
  theme: 'children-in-care',
  why: 'Set against those who start, it tells why the number of children looked after moves.',
  unit: 'count',
  decimals: 0,
  polarity: 'none',
  of: 'cic',
  when: { end_date: 'in the window' },
  count: { distinct: 'child_id' },
  rules: ['event', 'starts-and-ends-of-care', 'children-looked-after'],
  sources: [{ document: 'Kent commissioning measures', place: 'Putting Children First, measure 5' }],
  example: {
    given: {
      // A leaves twice and counts once; B left the day before, C leaves on the 18th birthday, the last day; D after it.
      cic: `
        child_id, start_date, end_date,   date_of_birth, legal_status
        A,        2022-04-01, 2023-04-01, 2015-01-01,    C2
        A,        2023-05-01, 2023-11-01, 2015-01-01,    C2
        B,        2022-04-01, 2023-03-31, 2015-01-01,    C2
        C,        2022-04-01, 2024-03-31, 2006-03-31,    C2
        D,        2022-04-01, 2024-04-01, 2015-01-01,    C2
        E,        2022-04-01, 2023-06-01, 2015-01-01,    V4
        F,        2022-04-01, ,           2015-01-01,    C2
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, value: '2' },
  },
} satisfies Indicator
