import type { Indicator } from '../language.ts'

export const initialAssessmentTimelyShare = {
  id: 'initial-assessment-timely-share',
  codes: ['NI59'],
  title: 'Initial assessments within 7 working days of referral',
  theme: 'front-door',
  why: 'A child who may be in need should be seen and judged quickly.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  of: 'assessments',
  when: { end_date: 'in the window' },
  where: { kind: 'initial' },
  needs: 'referral_date',
  count: 'rows',
  ofWhich: { time: { from: 'referral_date', to: 'end_date', atMost: '7 working days' } },
  rules: ['event', 'share', 'timely', 'working-days', 'referral-of-an-assessment', 'nothing-of-that-kind'],
  sources: [
    { document: 'Kent safeguarding board report 2007-08', place: 'Activity report, initial assessments' },
  ],
  example: {
    given: {
      // From 25 May over the bank holiday of 29 May the 7th working day is 6 June; from 7 June it is Friday 16.
      referrals: `
        child_id, referral_date
        A,        2023-05-25
        B,        2023-05-25
        C,        2023-06-07
        E,        2023-06-07
        F,        2023-03-24
      `,
      // A on the 7th, B on the 8th, C on the Saturday after the 7th; D has no referral, E's is a core one.
      assessments: `
        child_id, kind,    start_date, end_date
        A,        initial, 2023-05-25, 2023-06-06
        B,        initial, 2023-05-25, 2023-06-07
        C,        initial, 2023-06-07, 2023-06-17
        D,        initial, 2023-06-07, 2023-06-08
        E,        core,    2023-06-07, 2023-06-08
        F,        initial, 2023-03-24, 2023-03-31
      `,
    },
    period: '2023/24',
    expect: {
      numerator: 2,
      denominator: 3,
      value: '66.7',
      note: '1 row of assessments without referral_date left out',
    },
  },
} satisfies Indicator
