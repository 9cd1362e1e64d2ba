import type { Indicator } from '../language.ts'

export const referralToAssessmentShare = {
  id: 'referral-to-assessment-share',
  codes: ['NI68'],
  title: 'Referrals going on to initial assessment',
  theme: 'front-door',
  why: 'It shows whether those who refer and those who receive mean the same by a child in need.',
  unit: 'percent',
  decimals: 1,
  polarity: 'none',
  of: 'referrals',
  when: { referral_date: 'in the window' },
  count: 'rows',
  ofWhich: { has: { of: 'assessments', same: ['child_id', 'referral_date'], where: { kind: 'initial' } } },
  rules: ['event', 'share', 'referral-to-assessment', 'nothing-of-that-kind'],
  sources: [
    { document: 'Suffolk plan, priority 3', place: 'NI 68' },
    { document: 'Kent commissioning measures', place: 'Putting Children First, measure 7' },
    { document: 'Kent safeguarding board report 2007-08', place: 'Activity report, initial assessments' },
  ],
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
      // A on the day itself; B only a core one; C's belongs to the second referral; D's by its id, after the year.
      assessments: `
        child_id, start_date, kind,    referral_id
        A,        2023-04-01, initial,
        B,        2023-05-02, core,
        C,        2023-07-01, initial,
        D,        2024-04-20, initial, r5
        E,        2023-04-05, initial,
      `,
    },
    period: '2023/24',
    expect: { numerator: 3, denominator: 6, value: '50.0' },
  },
} satisfies Indicator
