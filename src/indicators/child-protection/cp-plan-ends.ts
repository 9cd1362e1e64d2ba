import type { Indicator } from '../language.ts'

export const cpPlanEnds = {
  id: 'cp-plan-ends',
  title: 'Child protection plans ending',
  theme: 'child-protection',
  why: 'Plans that end, set against those that start, tell why the number of children on a plan moves.',
  unit: 'count',
  decimals: 0,
  polarity: 'none',
  of: 'cp_plans',
  when: { end_date: 'in the window' },
  count: 'rows',
  rules: ['event', 'starts-and-ends-of-plans', 'plans-of-this-council'],
  sources: [{ document: 'Kent safeguarding board report 2007-08', place: 'Summary sheet' }],
  example: {
    given: {
      // A's two plans end in the year, on its first day and later; B's the day before, C's on the last day, D's after it.
      cp_plans: `
        child_id, start_date, end_date
        A,        2022-04-01, 2023-04-01
        A,        2023-05-01, 2023-11-01
        B,        2022-04-01, 2023-03-31
        C,        2022-04-01, 2024-03-31
        D,        2022-04-01, 2024-04-01
        E,        2022-04-01,
      `,
    },
    period: '2023/24',
    expect: { numerator: 3, value: '3' },
  },
} satisfies Indicator
