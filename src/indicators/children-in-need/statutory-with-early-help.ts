import type { Indicator } from '../language.ts'

export const statutoryWithEarlyHelp = {
  id: 'statutory-with-early-help',
  title: 'Children with a plan, in need or in care who receive early help',
  theme: 'children-in-need',
  why: 'It shows how far early help works beside social care, and not only before it.',
  unit: 'count',
  decimals: 0,
  polarity: 'none',
  of: 'early_help',
  when: { open: 'at the end' },
  where: {
    any: [
      { has: { of: 'cp_plans', same: 'child_id', where: { open: 'at the end' } } },
      { has: { of: 'cin', same: 'child_id', where: { open: 'at the end' } } },
      { has: { of: 'cic', same: 'child_id', where: { open: 'at the end' } } },
    ],
  },
  count: { distinct: 'child_id' },
  rules: ['stock', 'children-in-need', 'children-looked-after', 'plans-of-this-council'],
  sources: [{ document: 'Kent development action plan', place: 'action 2.1.2' }],
  example: {
    given: {
      // A has two cases and counts once; D's social care is over; E's early help is; F has early help only.
      early_help: `
        child_id, start_date, end_date
        A,        2023-05-01,
        A,        2023-06-01,
        B,        2023-05-01, 2024-04-01
        C,        2024-03-31,
        D,        2023-05-01,
        E,        2023-05-01, 2024-03-31
        F,        2023-05-01,
      `,
      cp_plans: `
        child_id, start_date, end_date
        A,        2023-05-01,
        D,        2023-05-01, 2024-03-31
      `,
      cin: `
        child_id, start_date, end_date
        B,        2023-05-01,
        D,        2023-05-01, 2024-03-31
        E,        2023-05-01,
      `,
      cic: `
        child_id, start_date, end_date,   date_of_birth, legal_status
        C,        2023-05-01, ,           2015-01-01,    C2
        D,        2023-05-01, 2024-03-31, 2015-01-01,    C2
      `,
    },
    period: '2023/24',
    expect: { numerator: 3, value: '3' },
  },
} satisfies Indicator
