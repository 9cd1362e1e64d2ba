import type { Indicator } from '../language.ts'

export const cicPermanenceShare = {
  id: 'cic-permanence-share',
  title: 'Children in care with a permanence plan at their second review',
  theme: 'children-in-care',
  why: 'A decision on permanence at the second review keeps a child from drifting in care.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  of: 'cic_reviews',
  when: { review_date: 'in the window' },
  // The second review: exactly one earlier in the same period of care.
  where: {
    has: {
      of: 'cic_reviews',
      same: ['child_id', 'care_start_date'],
      where: { time: { from: 'review_date', to: 'this.review_date', atLeast: '1 day' } },
      atLeast: 1,
      atMost: 1,
    },
  },
  needs: 'care_start_date',
  count: 'rows',
  ofWhich: { permanence_plan: true },
  rules: ['event', 'share'],
  sources: [{ document: 'Kent development action plan', place: 'action 4.2.2' }],
  example: {
    given: {
      cic: `
        child_id, start_date, end_date,   date_of_birth, legal_status
        A,        2023-01-10, ,           2015-01-01,    C2
        B,        2023-04-01, ,           2015-01-01,    C2
        C,        2021-01-01, 2021-12-31, 2015-01-01,    C2
        C,        2023-06-01, ,           2015-01-01,    C2
        E,        2023-06-01, ,           2015-01-01,    C2
      `,
      // A's second and third, B's first and second a day apart, C's first of a new period; D's period is not known.
      cic_reviews: `
        child_id, review_date, permanence_plan
        A,        2023-02-01,  no
        A,        2023-05-01,  yes
        A,        2023-11-01,  yes
        B,        2023-04-10,  yes
        B,        2023-04-11,  no
        C,        2021-02-01,  no
        C,        2021-06-01,  yes
        C,        2023-07-01,  no
        D,        2023-07-01,  yes
        E,        2023-08-01,  no
        E,        2023-09-01,  yes
      `,
    },
    period: '2023/24',
    expect: {
      numerator: 2,
      denominator: 3,
      value: '66.7',
      note: '1 row of cic_reviews without care_start_date left out',
    },
  },
} satisfies Indicator
