import type { Indicator } from '../language.ts'

export const actionsOnTrackShare = {
  id: 'actions-on-track-share',
  title: 'Plan actions green or complete',
  theme: 'governance',
  why: 'It tells in one figure whether the plan moves.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  of: 'actions',
  count: 'rows',
  ofWhich: { status: ['green', 'complete'] },
  rules: ['snapshot', 'share'],
  sources: [{ document: 'Kent development action plan', place: 'RAG column and its key' }],
  example: {
    given: {
      // D says only in the date column that it is complete; E has no status.
      actions: `
        ref,   status, review_or_end
        1.1.1, G,      Review 31st July 2015
        1.1.2, A,      Review 31st July 2015
        1.1.3, R,      Completion 31st October 2015
        1.1.4, ,       Complete
        1.1.5, ,       Monthly review
      `,
    },
    period: '2015/16',
    expect: { numerator: 2, denominator: 5, value: '40.0' },
  },
} satisfies Indicator
