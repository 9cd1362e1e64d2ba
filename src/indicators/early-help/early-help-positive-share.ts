import type { Indicator } from '../language.ts'

export const earlyHelpPositiveShare = {
  id: 'early-help-positive-share',
  title: 'Early help cases closed with a positive outcome',
  theme: 'early-help',
  why: 'It asks of early help not how much there was but whether it helped.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  of: 'early_help',
  when: { end_date: 'in the window' },
  count: 'rows',
  ofWhich: { outcome: 'positive' },
  rules: ['event', 'share'],
  sources: [{ document: 'Kent development action plan', place: 'action 3.4.2' }],
  example: {
    given: {
      early_help: `
        child_id, start_date, end_date,   outcome
        A,        2023-01-01, 2023-03-31, positive
        B,        2023-01-01, 2023-04-01, positive
        C,        2023-01-01, 2024-03-31, Positive
        D,        2023-01-01, 2023-06-01, moved away
        E,        2023-01-01, 2024-04-01, positive
        F,        2023-01-01, ,
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, denominator: 3, value: '66.7' },
  },
} satisfies Indicator
