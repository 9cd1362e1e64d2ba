import type { Indicator } from '../language.ts'

export const cseToolkitShare = {
  id: 'cse-toolkit-share',
  title: 'Cases at risk of sexual exploitation with the toolkit used',
  theme: 'missing',
  why: 'The toolkit makes the risk of sexual exploitation visible and leads to the right help.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  of: 'cse_cases',
  when: { open: 'at the end' },
  count: { distinct: 'child_id' },
  ofWhich: { toolkit_used: true },
  rules: ['stock', 'share'],
  sources: [{ document: 'Kent development action plan', place: 'action 1.4.3' }],
  example: {
    given: {
      // A has two cases and counts once; C's is over on the day, D's the day after.
      cse_cases: `
        child_id, start_date, end_date,   toolkit_used
        A,        2023-01-01, ,           yes
        A,        2023-06-01, ,           no
        B,        2024-03-31, ,           no
        C,        2023-01-01, 2024-03-31, yes
        D,        2023-01-01, 2024-04-01,
      `,
    },
    period: '2023/24',
    expect: { numerator: 1, denominator: 3, value: '33.3' },
  },
} satisfies Indicator
