import type { Indicator } from '../language.ts'

export const cpPlanCategoryShare = {
  id: 'cp-plan-category-share',
  title: 'Open plans by latest category of harm',
  theme: 'child-protection',
  why: 'The category tells what the agencies judge the child to be at risk of.',
  unit: 'percent',
  decimals: 1,
  polarity: 'none',
  of: 'cp_plans',
  when: { open: 'at the end' },
  count: { distinct: 'child_id' },
  ofWhich: { each: 'latest_category' },
  rules: ['stock', 'share', 'category-of-harm', 'plans-of-this-council'],
  sources: [
    { document: 'Kent safeguarding board report 2007-08', place: 'Activity report, plans by category' },
  ],
  example: {
    given: {
      // A is open in two categories and counts in both; B has only its initial one; C has moved; D's plan is over.
      cp_plans: `
        child_id, start_date, end_date,   initial_category, latest_category
        A,        2023-01-01, ,           neglect,          neglect
        A,        2023-06-01, ,           emotional,        emotional
        B,        2023-01-01, ,           neglect,
        C,        2023-01-01, ,           neglect,          emotional
        D,        2023-01-01, 2024-03-31, sexual,           sexual
      `,
    },
    period: '2023/24',
    expect: [
      { by: { latest_category: 'emotional' }, numerator: 2, denominator: 3, value: '66.7' },
      { by: { latest_category: 'neglect' }, numerator: 2, denominator: 3, value: '66.7' },
    ],
  },
} satisfies Indicator
