import type { Indicator } from '../language.ts'

export const camhsAssessmentTimelyShare = {
  id: 'camhs-assessment-timely-share',
  title: 'Children looked after assessed by CAMHS within 4 weeks of referral',
  theme: 'children-in-care',
  why: 'A child looked after who needs help with mental health should be seen soon.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  of: 'camhs_referrals',
  when: { '4 weeks after referral_date': 'in the window' },
  where: { has: { of: 'cic', same: 'child_id', where: { open: 'at this.referral_date' } } },
  count: 'rows',
  ofWhich: { time: { from: 'referral_date', to: 'assessment_date', atMost: '4 weeks' } },
  rules: ['due-cohort', 'share', 'children-looked-after'],
  sources: [{ document: 'Kent development action plan', place: 'action 4.4.1' }],
  example: {
    given: {
      // Due the day before (A), on the first day (B), on the last (C, D), the day after (E); F was not looked after.
      camhs_referrals: `
        child_id, referral_date, assessment_date
        A,        2023-03-03,    2023-03-10
        B,        2023-03-04,    2023-04-02
        C,        2024-03-03,    2024-03-31
        D,        2024-03-03,
        E,        2024-03-04,    2024-03-11
        F,        2023-06-01,    2023-06-08
        F,        2024-04-20,
      `,
      cic: `
        child_id, start_date, end_date,   date_of_birth, legal_status
        A,        2022-01-01, ,           2015-01-01,    C2
        B,        2022-01-01, 2023-03-05, 2015-01-01,    C2
        C,        2024-03-03, ,           2015-01-01,    C2
        D,        2022-01-01, ,           2015-01-01,    C2
        E,        2022-01-01, ,           2015-01-01,    C2
        F,        2022-01-01, 2023-06-01, 2015-01-01,    C2
      `,
    },
    period: '2023/24',
    expect: { numerator: 1, denominator: 3, value: '33.3' },
  },
} satisfies Indicator
