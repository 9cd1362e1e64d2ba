import type { Indicator } from '../language.ts'

export const assessmentFromReferralTimelyShare = {
  id: 'assessment-from-referral-timely-share',
  title: 'Assessments within 45 working days of the referral',
  theme: 'front-door',
  why: 'Counted from the referral, the time before the assessment began counts too.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  of: 'assessments',
  when: { end_date: 'in the window' },
  where: { kind: 'single' },
  needs: 'referral_date',
  count: 'rows',
  ofWhich: { time: { from: 'referral_date', to: 'end_date', atMost: '45 working days' } },
  rules: ['event', 'share', 'working-days', 'referral-of-an-assessment', 'nothing-of-that-kind'],
  sources: [{ document: 'Kent development action plan', place: 'action 1.6.1' }],
  example: {
    given: {
      referrals: `
        child_id, referral_date
        A,        2023-09-04
        B,        2023-09-04
        D,        2023-09-04
        E,        2023-03-24
      `,
      // The 45th working day after 4 September is 6 November; C has no referral and is left out.
      assessments: `
        child_id, kind,   start_date, end_date
        A,        single, 2023-09-08, 2023-11-06
        B,        single, 2023-09-08, 2023-11-07
        C,        single, 2023-09-08, 2023-09-11
        D,        core,   2023-09-08, 2023-09-11
        E,        single, 2023-03-24, 2023-03-31
      `,
    },
    period: '2023/24',
    expect: {
      numerator: 1,
      denominator: 2,
      value: '50.0',
      note: '1 row of assessments without referral_date left out',
    },
  },
} satisfies Indicator
