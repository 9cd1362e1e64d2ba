import type { Indicator } from '../language.ts'

export const stepUps = {
  id: 'step-ups',
  title: 'Cases stepped up from early help',
  theme: 'children-in-need',
  why: 'A case stepped up needs more than early help could give.',
  unit: 'count',
  decimals: 0,
  polarity: 'none',
  of: 'steps',
  when: { step_date: 'in the window' },
  where: { direction: 'up' },
  count: 'rows',
  rules: ['event'],
  sources: [{ document: 'Kent development action plan', place: 'action 2.1.2' }],
  example: {
    given: {
      steps: `
        child_id, step_date,  direction
        A,        2023-03-31, up
        B,        2023-04-01, step up
        B,        2024-03-31, up
        C,        2024-04-01, up
        D,        2023-06-01, down
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, value: '2' },
  },
} satisfies Indicator
