import type { Indicator } from '../language.ts'

export const actionsOverdue = {
  id: 'actions-overdue',
  title: 'Plan actions past their completion date',
  theme: 'governance',
  why: 'An action that is past its date and not complete needs somebody to ask why.',
  unit: 'count',
  decimals: 0,
  polarity: 'low',
  of: 'actions',
  where: {
    not: { status: 'complete' },
    time: { from: 'review_date', to: 'the end', atLeast: '1 day' },
  },
  count: 'rows',
  rules: ['snapshot'],
  sources: [{ document: 'Kent development action plan', place: 'review and end dates' }],
  example: {
    given: {
      // Past since the day before; due on the day; past but complete; without a day; without a status.
      actions: `
        ref,   status,   review_date
        1.1.1, A,        2015-10-30
        1.1.2, A,        2015-10-31
        1.1.3, Complete, 2015-07-31
        1.1.4, G,
        1.1.5, ,         2015-07-31
      `,
    },
    period: '2015-10',
    expect: { numerator: 2, value: '2' },
  },
} satisfies Indicator
