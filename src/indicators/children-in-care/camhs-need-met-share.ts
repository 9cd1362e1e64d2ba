import type { Indicator } from '../language.ts'

export const camhsNeedMetShare = {
  id: 'camhs-need-met-share',
  title: 'Children looked after with a mental health need who receive a service',
  theme: 'children-in-care',
  why: 'All children in care who need a mental health service should receive it.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  of: 'camhs_referrals',
  when: { open: 'at the end' },
  where: { has: { of: 'cic', same: 'child_id', where: { open: 'at the end' } } },
  count: { distinct: 'child_id' },
  ofWhich: { time: { from: 'treatment_date', to: 'the end', atLeast: '0 days' } },
  rules: ['stock', 'share', 'mental-health-need', 'children-looked-after'],
  sources: [{ document: 'Kent development action plan', place: 'action 4.4.1' }],
  example: {
    given: {
      // Treated on the day (A), the day after (B), never (C); D's referral is over; E left care on the day.
      camhs_referrals: `
        child_id, referral_date, treatment_date, end_date
        A,        2023-06-01,    2024-03-31,
        B,        2023-06-01,    2024-04-01,
        C,        2023-06-01,    ,
        D,        2023-06-01,    2023-07-01,     2024-03-31
        E,        2023-06-01,    2023-07-01,
      `,
      cic: `
        child_id, start_date, end_date,   date_of_birth, legal_status
        A,        2022-01-01, ,           2015-01-01,    C2
        B,        2022-01-01, ,           2015-01-01,    C2
        C,        2022-01-01, ,           2015-01-01,    C2
        D,        2022-01-01, ,           2015-01-01,    C2
        E,        2022-01-01, 2024-03-31, 2015-01-01,    C2
      `,
    },
    period: '2023/24',
    expect: { numerator: 1, denominator: 3, value: '33.3' },
  },
} satisfies Indicator
