import type { Indicator } from '../language.ts'

export const cinPlan = {
  id: 'cin-plan',
  title: 'Children on a CIN plan',
  theme: 'children-in-need',
  why: 'These are the children helped by a plan alone, without protection or care.',
  unit: 'count',
  decimals: 0,
  polarity: 'none',
  of: 'cin',
  when: { open: 'at the end' },
  where: [
    { has: { of: 'cin_plans', same: 'child_id', where: { open: 'at the end' } } },
    { not: { has: { of: 'cp_plans', same: 'child_id', where: { open: 'at the end' } } } },
    { not: { has: { of: 'cic', same: 'child_id', where: { open: 'at the end' } } } },
  ],
  count: { distinct: 'child_id' },
  rules: ['stock', 'on-a-cin-plan'],
  sources: [{ document: 'Kent development action plan', place: 'action 2.1.2' }],
  example: {
    given: {
      cin: `
        child_id, start_date, end_date
        A,        2023-05-01,
        A,        2023-06-01,
        B,        2023-05-01,
        C,        2023-05-01,
        D,        2023-05-01,
        E,        2023-05-01,
        F,        2023-05-01,
        G,        2023-05-01, 2024-03-31
      `,
      // C's plan ended on the day; D is on a protection plan, E looked after; F no longer either; G's need is over.
      cin_plans: `
        child_id, start_date, end_date
        A,        2023-05-01,
        C,        2023-05-01, 2024-03-31
        D,        2023-05-01,
        E,        2023-05-01,
        F,        2024-03-31, 2024-04-01
        G,        2023-05-01,
      `,
      cp_plans: `
        child_id, start_date, end_date
        D,        2023-07-01,
        F,        2023-07-01, 2024-03-31
      `,
      cic: `
        child_id, start_date, end_date,   date_of_birth, legal_status
        E,        2023-07-01, ,           2015-01-01,    C2
        F,        2023-07-01, 2024-03-31, 2015-01-01,    C2
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, value: '2' },
  },
} satisfies Indicator
