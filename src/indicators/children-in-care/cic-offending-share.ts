import type { Indicator } from '../language.ts'

export const cicOffendingShare = {
  id: 'cic-offending-share',
  title: 'Children looked after who were convicted or cautioned',
  theme: 'children-in-care',
  why: 'A child in care should not come before a court for what a family would settle at home.',
  unit: 'percent',
  decimals: 1,
  polarity: 'low',
  of: 'cic',
  when: { open: 'at the end' },
  where: {
    age: { at: 'the end', atLeast: 10 },
    time: { from: 'start_date', to: 'the end', atLeast: '12 months' },
  },
  needs: 'date_of_birth',
  count: { distinct: 'child_id' },
  ofWhich: {
    has: {
      of: 'youth_justice',
      same: 'child_id',
      where: { time: { from: 'outcome_date', to: 'the end', lessThan: '12 months' } },
    },
  },
  rules: ['stock', 'share', 'children-looked-after', 'offending-of-children-looked-after', 'age'],
  sources: [{ document: 'Kent development action plan', place: 'action 4.3.1' }],
  example: {
    given: {
      // A is 10 on the day and in care for 12 months to the day; B is 10 the day after; C came a day too late.
      cic: `
        child_id, start_date, end_date,   date_of_birth, legal_status
        A,        2023-03-31, ,           2014-03-31,    C2
        B,        2023-03-31, ,           2014-04-01,    C2
        C,        2023-04-01, ,           2010-01-01,    C2
        D,        2020-01-01, ,           2010-01-01,    C2
        E,        2020-01-01, ,           2010-01-01,    C2
        F,        2020-01-01, ,           ,              C2
        G,        2020-01-01, 2024-03-31, 2010-01-01,    C2
      `,
      // The 12 months to 31 March 2024 begin on 1 April 2023: A is in them, D before, E after.
      youth_justice: `
        child_id, outcome_date
        A,        2023-04-01
        B,        2023-06-01
        C,        2023-06-01
        D,        2023-03-31
        E,        2024-04-01
      `,
    },
    period: '2023/24',
    expect: {
      numerator: 1,
      denominator: 3,
      value: '33.3',
      note: '1 row of cic without date_of_birth left out',
    },
  },
} satisfies Indicator
