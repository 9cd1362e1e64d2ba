import type { Indicator } from '../language.ts'

export const seriousCaseReviewsTimelyShare = {
  id: 'serious-case-reviews-timely-share',
  title: 'Serious case reviews completed in time',
  theme: 'governance',
  why: 'Lessons that come late have cost time in which they could have helped.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  of: 'case_reviews',
  when: { completed_date: 'in the window' },
  count: 'rows',
  ofWhich: { time: { from: 'completed_date', to: 'due_date', atLeast: '0 days' } },
  rules: ['event', 'share'],
  sources: [{ document: 'Kent safeguarding board report 2007-08', place: 'Key achievements of 2007-2008' }],
  example: {
    given: {
      // Completed on the day it was due, the day after, the day before the year, on its first day; one is not finished.
      case_reviews: `
        review_id, commissioned_date, due_date,   completed_date
        1,         2023-01-01,        2023-07-01, 2023-07-01
        2,         2023-01-01,        2023-07-01, 2023-07-02
        3,         2022-10-01,        2023-04-01, 2023-03-31
        4,         2022-10-01,        2023-04-02, 2023-04-01
        5,         2023-10-01,        2024-04-01,
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, denominator: 3, value: '66.7' },
  },
} satisfies Indicator
