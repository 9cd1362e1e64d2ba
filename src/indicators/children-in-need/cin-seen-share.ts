import type { Indicator } from '../language.ts'

export const cinSeenShare = {
  id: 'cin-seen-share',
  title: 'Children on a CIN plan seen in the last 4 weeks',
  theme: 'children-in-need',
  why: 'A child in need who is not seen cannot be known to be well.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  of: 'cin',
  when: { open: 'at the end' },
  where: [
    {
      has: {
        of: 'cin_plans',
        same: 'child_id',
        where: { open: 'at the end', time: { from: 'start_date', to: 'the end', atLeast: '28 days' } },
      },
    },
    { not: { has: { of: 'cp_plans', same: 'child_id', where: { open: 'at the end' } } } },
    { not: { has: { of: 'cic', same: 'child_id', where: { open: 'at the end' } } } },
  ],
  count: { distinct: 'child_id' },
  ofWhich: {
    has: {
      of: 'cin_visits',
      same: 'child_id',
      where: { seen: true, time: { from: 'visit_date', to: 'the end', atMost: '28 days' } },
    },
  },
  rules: ['stock', 'share', 'on-a-cin-plan', 'seen-every-4-weeks'],
  sources: [{ document: 'Kent development action plan', place: 'action 1.6.1' }],
  example: {
    given: {
      cin: `
        child_id, start_date, end_date
        A,        2024-01-02,
        B,        2024-01-02,
        C,        2024-01-02,
        D,        2024-01-02,
        E,        2024-01-02,
        F,        2024-01-02,
        G,        2024-01-02,
        H,        2024-01-02,
        I,        2024-01-02, 2024-03-31
        J,        2024-01-02,
      `,
      // 3 March is 28 days before the end. B's plan began later; H's is over, and so is I's need.
      cin_plans: `
        child_id, start_date, end_date
        A,        2024-03-03,
        B,        2024-03-04,
        C,        2024-02-01,
        D,        2024-02-01,
        E,        2024-02-01,
        F,        2024-02-01,
        G,        2024-02-01,
        H,        2024-02-01, 2024-03-31
        I,        2024-02-01,
        J,        2024-02-01,
      `,
      cp_plans: `
        child_id, start_date, end_date
        A,        2023-03-01, 2024-03-31
        F,        2024-03-01,
      `,
      cic: `
        child_id, start_date, end_date,   date_of_birth, legal_status
        C,        2023-03-01, 2024-03-31, 2015-01-01,    C2
        G,        2024-03-01, ,           2015-01-01,    C2
      `,
      // Seen: A. Not: C a day too long ago, D after the end, E and J not found at home.
      cin_visits: `
        child_id, visit_date, seen
        A,        2024-03-03, yes
        B,        2024-03-20, yes
        C,        2024-03-02, yes
        D,        2024-04-01, yes
        E,        2024-03-20, no
        J,        2024-03-20, no
        F,        2024-03-20, yes
        G,        2024-03-20, yes
      `,
    },
    period: '2023/24',
    expect: { numerator: 1, denominator: 5, value: '20.0' },
  },
} satisfies Indicator
