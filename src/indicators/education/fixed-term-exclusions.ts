import type { Indicator } from '../language.ts'

export const fixedTermExclusions = {
  id: 'fixed-term-exclusions',
  title: 'Fixed-term exclusions',
  theme: 'education',
  why: 'A young person out of school for days is more easily drawn into violence.',
  unit: 'count',
  decimals: 0,
  polarity: 'low',
  of: 'exclusions',
  when: { exclusion_date: 'in the window' },
  where: { kind: 'fixed-term' },
  count: 'rows',
  rules: ['event'],
  sources: [{ document: 'Serious youth violence specification', place: '3.1.2 and 6.2' }],
  example: {
    given: {
      // Without a kind it is fixed-term.
      exclusions: `
        child_id, exclusion_date, kind
        A,        2023-03-31,     fixed-term
        A,        2023-04-01,     Fixed Term
        B,        2024-03-31,
        C,        2023-06-01,     permanent
        D,        2024-04-01,     fixed-term
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, value: '2' },
  },
} satisfies Indicator
