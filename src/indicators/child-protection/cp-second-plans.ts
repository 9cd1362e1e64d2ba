import type { Indicator } from '../language.ts'

export const cpSecondPlans = {
  id: 'cp-second-plans',
  title: 'Plans starting for a second or subsequent time',
  theme: 'child-protection',
  why: 'These are the children whom an earlier plan did not keep safe for good.',
  unit: 'count',
  decimals: 0,
  polarity: 'none',
  of: 'cp_plans',
  when: { start_date: 'in the window' },
  where: {
    any: [
      {
        has: {
          of: 'cp_plans',
          same: 'child_id',
          where: { time: { from: 'start_date', to: 'this.start_date', atLeast: '1 day' } },
        },
      },
      { previous_plans: { atLeast: 1 } },
    ],
  },
  count: 'rows',
  history: { of: 'cp_plans', reach: '24 months', unless: 'previous_plans' },
  rules: ['event', 'second-plan', 'plans-of-this-council'],
  sources: [{ document: 'Kent commissioning measures', place: 'Putting Children First, measure 4' }],
  example: {
    given: {
      // Second: A after 20 years, B the day after, C by its number. Not D, nor F, whose earlier one was another authority's.
      cp_plans: `
        child_id, start_date, end_date,   previous_plans, other_authority
        A,        2003-04-01, 2004-04-01, ,               no
        A,        2023-04-01, ,           ,               no
        B,        2023-06-01, 2023-06-02, ,               no
        B,        2023-06-02, ,           ,               no
        C,        2023-07-01, ,           1,              no
        D,        2024-03-31, ,           0,              no
        E,        2023-03-31, ,           1,              no
        F,        2019-05-01, 2020-05-01, ,               yes
        F,        2023-07-01, ,           ,               no
      `,
    },
    period: '2023/24',
    expect: { numerator: 3, value: '3' },
  },
} satisfies Indicator
