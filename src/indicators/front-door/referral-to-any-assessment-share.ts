import type { Indicator } from '../language.ts'

export const referralToAnyAssessmentShare = {
  id: 'referral-to-any-assessment-share',
  title: 'Referrals going on to an assessment of any kind',
  theme: 'front-door',
  why: 'It follows a referral to help of any kind, whatever the assessments of the day are called.',
  unit: 'percent',
  decimals: 1,
  polarity: 'none',
  of: 'referrals',
  when: { referral_date: 'in the window' },
  count: 'rows',
  ofWhich: { has: { of: 'assessments', same: ['child_id', 'referral_date'] } },
  rules: ['event', 'share', 'referral-to-assessment'],
  sources: [{ document: 'Suffolk plan, priority 3', place: 'NI 68, for assessments of any kind' }],
  example: {
    given: {
      referrals: `
        child_id, referral_date, referral_id
        A,        2023-04-01,    r1
        B,        2023-05-01,    r2
        C,        2023-06-01,    r3
        C,        2023-07-01,    r4
        D,        2024-03-31,    r5
        E,        2023-03-31,    r6
        F,        2023-04-01,    r7
      `,
      // A single, B core; C's starts on the day of the second referral and belongs to it; D's by its id, after the year.
      assessments: `
        child_id, start_date, kind,    referral_id
        A,        2023-04-01, ,
        B,        2023-05-02, core,
        C,        2023-07-01, initial,
        D,        2024-04-20, single,  r5
        E,        2023-04-05, single,
      `,
    },
    period: '2023/24',
    expect: { numerator: 4, denominator: 6, value: '66.7' },
  },
} satisfies Indicator
