import type { Indicator } from '../language.ts'

export const cicSubstanceMisuse = {
  id: 'cic-substance-misuse',
  title: 'Children in care identified with a substance misuse problem',
  theme: 'children-in-care',
  why: 'A problem that is recorded can be treated; the number first rises as recording improves.',
  unit: 'count',
  decimals: 0,
  polarity: 'none',
  of: 'cic',
  when: { open: 'at the end' },
  where: { substance_misuse: true },
  count: { distinct: 'child_id' },
  rules: ['stock', 'children-looked-after'],
  sources: [{ document: 'Kent development action plan', place: 'action 4.3.1' }],
  example: {
    given: {
      cic: `
        child_id, start_date, end_date,   date_of_birth, legal_status, substance_misuse
        A,        2023-01-01, ,           2010-01-01,    C2,           yes
        A,        2022-01-01, 2024-04-01, 2010-01-01,    C2,           yes
        B,        2023-01-01, 2024-03-31, 2010-01-01,    C2,           yes
        C,        2023-01-01, ,           2010-01-01,    C2,           no
        D,        2023-01-01, ,           2010-01-01,    C2,
        E,        2023-01-01, ,           2010-01-01,    C2,           no
      `,
    },
    period: '2023/24',
    expect: { numerator: 1, value: '1' },
  },
} satisfies Indicator
