import type { Indicator } from '../language.ts'

export const cpReviewTimelyShare = {
  id: 'cp-review-timely-share',
  codes: ['NI67'],
  title: 'Plans reviewed in time',
  theme: 'child-protection',
  why: 'A plan that is not reviewed in time may drift while the child stays at risk.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  of: 'cp_plans',
  when: { open: 'at the end' },
  where: { time: { from: 'start_date', to: 'the end', atLeast: '3 months' } },
  count: { distinct: 'child_id' },
  // Some review within 3 months, and no review since the start that is left without the next.
  ofWhich: [
    {
      has: {
        of: 'cp_reviews',
        same: 'child_id',
        where: { time: { from: 'this.start_date', to: 'review_date', atMost: '3 months' } },
      },
    },
    {
      not: {
        has: {
          of: 'cp_reviews',
          same: 'child_id',
          where: [
            { time: { from: 'this.start_date', to: 'review_date', atLeast: '0 days' } },
            { time: { from: 'review_date', to: 'the end', moreThan: '6 months' } },
            {
              not: {
                has: {
                  of: 'cp_reviews',
                  same: 'child_id',
                  where: {
                    time: {
                      from: 'this.review_date',
                      to: 'review_date',
                      atLeast: '1 day',
                      atMost: '6 months',
                    },
                  },
                },
              },
            },
          ],
        },
      },
    },
  ],
  rules: ['stock', 'share', 'reviewed-in-time', 'plans-of-this-council'],
  sources: [{ document: 'Kent safeguarding board report 2007-08', place: 'Child protection reviews' }],
  example: {
    given: {
      cp_plans: `
        child_id, start_date, end_date
        A,        2023-06-30,
        B,        2023-07-01,
        C,        2023-01-01,
        D,        2023-03-01,
        E,        2023-01-15,
        F,        2023-01-15,
        G,        2023-01-15,
        H,        2022-10-01,
        I,        2022-10-01,
        J,        2022-10-01, 2023-09-30
      `,
      // B is not 3 months on a plan. Late: C's first by a day, D's and E's last, I's second by a day.
      cp_reviews: `
        child_id, review_date
        A,        2022-05-01
        A,        2023-09-30
        C,        2023-04-02
        D,        2023-03-01
        E,        2023-03-29
        F,        2023-03-30
        G,        2023-03-29
        G,        2023-03-30
        H,        2022-12-15
        H,        2023-06-15
        I,        2022-12-15
        I,        2023-06-16
      `,
    },
    period: '2023/24 Q2',
    expect: { numerator: 4, denominator: 8, value: '50.0' },
  },
} satisfies Indicator
