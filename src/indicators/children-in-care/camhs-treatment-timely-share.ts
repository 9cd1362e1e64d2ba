import type { Indicator } from '../language.ts'

export const camhsTreatmentTimelyShare = {
  id: 'camhs-treatment-timely-share',
  title: 'Children looked after treated by CAMHS within 12 weeks of referral',
  theme: 'children-in-care',
  why: 'Assessment without treatment helps nobody.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  of: 'camhs_referrals',
  when: { '12 weeks after referral_date': 'in the window' },
  where: { has: { of: 'cic', same: 'child_id', where: { open: 'at this.referral_date' } } },
  count: 'rows',
  ofWhich: { time: { from: 'referral_date', to: 'treatment_date', atMost: '12 weeks' } },
  rules: ['due-cohort', 'share', 'children-looked-after'],
  sources: [{ document: 'Kent development action plan', place: 'action 4.4.1' }],
  example: {
    given: {
      // Due the day before (A), on the first day (B), on the last (C, D), the day after (E); F was not looked after.
      camhs_referrals: `
        child_id, referral_date, treatment_date
        A,        2023-01-06,    2023-02-01
        B,        2023-01-07,    2023-04-02
        C,        2024-01-07,    2024-03-31
        D,        2024-01-07,
        E,        2024-01-08,    2024-02-01
        F,        2023-06-01,    2023-06-08
        F,        2024-04-20,
      `,
      cic: `
        child_id, start_date, end_date,   date_of_birth, legal_status
        A,        2022-01-01, ,           2015-01-01,    C2
        B,        2022-01-01, 2023-01-08, 2015-01-01,    C2
        C,        2024-01-07, ,           2015-01-01,    C2
        D,        2022-01-01, ,           2015-01-01,    C2
        E,        2022-01-01, ,           2015-01-01,    C2
        F,        2022-01-01, 2023-06-01, 2015-01-01,    C2
      `,
    },
    period: '2023/24',
    expect: { numerator: 1, denominator: 3, value: '33.3' },
  },
} satisfies Indicator
