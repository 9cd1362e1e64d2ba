import type { Indicator } from '../language.ts'

export const seriousCaseReviews = {
  id: 'serious-case-reviews',
  title: 'Serious case reviews commissioned',
  theme: 'governance',
  why: 'A review is commissioned where a child died or was gravely harmed, so that others learn from it.',
  unit: 'count',
  decimals: 0,
  polarity: 'none',
  of: 'case_reviews',
  when: { commissioned_date: 'in the window' },
  count: 'rows',
  rules: ['event'],
  sources: [{ document: 'Kent safeguarding board report 2007-08', place: 'Key achievements of 2007-2008' }],
  example: {
    given: {
      case_reviews: `
        review_id, commissioned_date
        1,         2023-03-31
        2,         2023-04-01
        3,         2024-03-31
        4,         2024-04-01
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, value: '2' },
  },
} satisfies Indicator
