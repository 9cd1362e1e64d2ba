import type { Indicator } from '../language.ts'

export const cicPackShare = {
  id: 'cic-pack-share',
  title: 'Children looked after who have had their care pack',
  theme: 'children-in-care',
  why: 'The pack tells children in care what they may expect and whom to ask.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  of: 'cic',
  when: { open: 'at the end' },
  count: { distinct: 'child_id' },
  ofWhich: { pack_given: true },
  rules: ['stock', 'share', 'children-looked-after'],
  sources: [{ document: 'Kent development action plan', place: 'action 4.1.2' }],
  example: {
    given: {
      cic: `
        child_id, start_date, end_date,   date_of_birth, legal_status, pack_given
        A,        2023-01-01, ,           2015-01-01,    C2,           yes
        B,        2024-03-31, ,           2015-01-01,    C2,           no
        C,        2023-01-01, 2024-04-01, 2015-01-01,    C2,
        D,        2023-01-01, 2024-03-31, 2015-01-01,    C2,           yes
        E,        2023-01-01, ,           2015-01-01,    C2,           yes
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, denominator: 4, value: '50.0' },
  },
} satisfies Indicator
