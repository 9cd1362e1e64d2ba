import type { Indicator } from '../language.ts'

export const violenceOutcomes = {
  id: 'violence-outcomes',
  title: 'Young people aged 10-17 with a youth justice outcome for violence',
  theme: 'youth-justice',
  why: 'It is the harm that the work against serious youth violence is to prevent.',
  unit: 'count',
  decimals: 0,
  polarity: 'low',
  of: 'youth_justice',
  when: { outcome_date: 'in the window' },
  where: { violence: true, age: { at: 'outcome_date', atLeast: 10, atMost: 17 } },
  needs: 'date_of_birth',
  count: { distinct: 'child_id' },
  rules: ['event', 'aged-10-to-17', 'age'],
  sources: [{ document: 'Serious youth violence specification', place: '1.1 and 8.1' }],
  example: {
    given: {
      // A at 10 to the day, and again; C the day before 18. Not: B at 9, D at 18, E without violence, F the day before.
      youth_justice: `
        child_id, outcome_date, date_of_birth, violence
        A,        2023-05-01,   2013-05-01,    yes
        A,        2023-06-01,   2013-05-01,    yes
        B,        2023-05-01,   2013-05-02,    yes
        C,        2024-03-31,   2006-04-01,    yes
        D,        2024-03-31,   2006-03-31,    yes
        E,        2023-05-01,   2008-01-01,    no
        F,        2023-03-31,   2008-01-01,    yes
        G,        2023-06-01,   ,              yes
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, value: '2', note: '1 row of youth_justice without date_of_birth left out' },
  },
} satisfies Indicator
