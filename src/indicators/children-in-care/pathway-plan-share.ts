import type { Indicator } from '../language.ts'

export const pathwayPlanShare = {
  id: 'pathway-plan-share',
  title: 'Care leavers with a pathway plan',
  theme: 'children-in-care',
  why: "A pathway plan that is kept up shows the way to living on one's own.",
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  of: 'care_leavers',
  count: { distinct: 'child_id' },
  ofWhich: { time: { from: 'pathway_plan_date', to: 'the end', atMost: '6 months' } },
  rules: ['snapshot', 'share', 'pathway-plan'],
  sources: [{ document: 'Kent development action plan', place: 'action 4.2.3' }],
  example: {
    given: {
      // To the end of September: A's is 6 months old to the day, B's a day more; C's is of the day after; D has none.
      care_leavers: `
        child_id, pathway_plan_date
        A,        2023-03-30
        B,        2023-03-29
        C,        2023-10-01
        D,
      `,
    },
    period: '2023/24 Q2',
    expect: { numerator: 1, denominator: 4, value: '25.0' },
  },
} satisfies Indicator
