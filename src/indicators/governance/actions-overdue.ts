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
    due_for: 'completion',
    time: { from: 'review_date', to: 'the end', atLeast: '1 day' },
  },
  count: 'rows',
  rules: ['snapshot', 'completion-of-actions'],
  sources: [{ document: 'Kent development action plan', place: 'review and end dates' }],
  example: {
    given: {
      // Past since the day before; due on the day; past but complete; only a review is due; no day; no word of what it is for.
      actions: `
        ref,   status,   review_or_end
        1.1.1, A,        Completion 30th October 2015
        1.1.2, A,        Completion 31st October 2015
        1.1.3, Complete, Completion 31st July 2015
        1.1.4, R,        Review 31st July 2015
        1.1.5, G,        Monthly review
        1.1.6, ,         31st July 2015
      `,
    },
    period: '2015-10',
    expect: { numerator: 2, value: '2' },
  },
} satisfies Indicator
