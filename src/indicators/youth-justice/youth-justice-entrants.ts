import type { Indicator } from '../language.ts'

export const youthJusticeEntrants = {
  id: 'youth-justice-entrants',
  title: 'First-time entrants to the youth justice system',
  theme: 'youth-justice',
  why: 'Keeping a child from a first outcome is the best prevention of a second.',
  unit: 'count',
  decimals: 0,
  polarity: 'low',
  of: 'youth_justice',
  when: { outcome_date: 'in the window' },
  where: {
    age: { at: 'outcome_date', atLeast: 10, atMost: 17 },
    not: {
      has: {
        of: 'youth_justice',
        same: 'child_id',
        where: { time: { from: 'outcome_date', to: 'this.outcome_date', atLeast: '1 day' } },
      },
    },
  },
  needs: 'date_of_birth',
  count: { distinct: 'child_id' },
  history: { of: 'youth_justice', reach: '24 months' },
  rules: ['event', 'aged-10-to-17', 'age'],
  sources: [{ document: 'Kent commissioning measures', place: 'Bold Steps for Kent, measure 1' }],
  example: {
    given: {
      // First: A at 10 to the day (two on one day), D the day before 18. Not: B at 9, C and E with an earlier one, F at 18.
      youth_justice: `
        child_id, outcome_date, date_of_birth
        A,        2023-05-01,   2013-05-01
        A,        2023-05-01,   2013-05-01
        B,        2023-05-01,   2013-05-02
        C,        2023-03-31,   2008-01-01
        C,        2023-04-01,   2008-01-01
        D,        2024-03-31,   2006-04-01
        E,        2016-06-01,   2006-01-01
        E,        2023-06-01,   2006-01-01
        F,        2024-03-31,   2006-03-31
        G,        2023-06-01,
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, value: '2', note: '1 row of youth_justice without date_of_birth left out' },
  },
} satisfies Indicator
