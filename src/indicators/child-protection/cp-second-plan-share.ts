import type { Indicator } from '../language.ts'

export const cpSecondPlanShare = {
  id: 'cp-second-plan-share',
  codes: ['NI65'],
  title: 'Plans for a second or subsequent time',
  theme: 'child-protection',
  why: 'A second plan may mean that the first one ended too soon.',
  unit: 'percent',
  decimals: 1,
  polarity: 'low',
  of: 'cp_plans',
  when: { start_date: 'in the window' },
  count: 'rows',
  ofWhich: {
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
  history: { of: 'cp_plans', reach: '24 months', unless: 'previous_plans' },
  rules: ['event', 'share', 'second-plan', 'plans-of-this-council'],
  sources: [
    { document: 'Suffolk plan, priority 3', place: 'NI 65' },
    {
      document: 'Kent safeguarding board report 2007-08',
      place: 'Activity report, children re-subject to a plan',
    },
  ],
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
    expect: { numerator: 3, denominator: 6, value: '50.0' },
  },
} satisfies Indicator
