import type { Indicator } from '../language.ts'

export const stepDowns = {
  id: 'step-downs',
  title: 'Cases stepped down to early help',
  theme: 'children-in-need',
  why: 'A case stepped down is one where early help can take over; it must be tracked so that nobody is lost.',
  unit: 'count',
  decimals: 0,
  polarity: 'none',
  of: 'steps',
  when: { step_date: 'in the window' },
  where: { direction: 'down' },
  count: 'rows',
  rules: ['event'],
  sources: [{ document: 'Kent development action plan', place: 'action 2.1.2' }],
  example: {
    given: {
      steps: `
        child_id, step_date,  direction
        A,        2023-03-31, down
        B,        2023-04-01, step down
        C,        2024-03-31, stepped down
        D,        2024-04-01, down
        E,        2023-06-01, up
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, value: '2' },
  },
} satisfies Indicator
