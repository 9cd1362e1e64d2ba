import type { Indicator } from '../language.ts'

export const cpPlans = {
  id: 'cp-plans',
  title: 'Children subject to a child protection plan',
  theme: 'child-protection',
  why: 'These are the children whom the agencies together judge to be at risk of significant harm.',
  unit: 'count',
  decimals: 0,
  polarity: 'none',
  of: 'cp_plans',
  when: { open: 'at the end' },
  count: { distinct: 'child_id' },
  rules: ['stock', 'plans-of-this-council'],
  sources: [{ document: 'Kent safeguarding board report 2007-08', place: 'Summary sheet' }],
  example: {
    given: {
      // A has two plans; B's ends on the day, C's the day after; D's starts on it, E's the day after; F's is another's.
      cp_plans: `
        child_id, start_date, end_date,   other_authority
        A,        2022-01-01, ,           no
        A,        2023-06-01, ,           no
        B,        2023-01-01, 2024-03-31, no
        C,        2023-01-01, 2024-04-01, no
        D,        2024-03-31, ,           no
        E,        2024-04-01, ,           no
        F,        2023-01-01, ,           yes
      `,
    },
    period: '2023/24',
    expect: { numerator: 3, value: '3' },
  },
} satisfies Indicator
