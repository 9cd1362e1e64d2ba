import type { Indicator } from '../language.ts'

export const cpPlanStarts = {
  id: 'cp-plan-starts',
  title: 'Child protection plans starting',
  theme: 'child-protection',
  why: 'New plans show the flow behind the number of children on a plan.',
  unit: 'count',
  decimals: 0,
  polarity: 'none',
  of: 'cp_plans',
  when: { start_date: 'in the window' },
  count: 'rows',
  rules: ['event', 'starts-and-ends-of-plans', 'plans-of-this-council'],
  sources: [{ document: 'Kent safeguarding board report 2007-08', place: 'Summary sheet' }],
  example: {
    given: {
      // A's plan starts twice in the year and counts twice; B's the day before, C's on the last day, D's after it.
      cp_plans: `
        child_id, start_date, end_date
        A,        2023-04-01, 2023-08-01
        A,        2023-11-01,
        B,        2023-03-31,
        C,        2024-03-31,
        D,        2024-04-01,
      `,
    },
    period: '2023/24',
    expect: { numerator: 3, value: '3' },
  },
} satisfies Indicator
