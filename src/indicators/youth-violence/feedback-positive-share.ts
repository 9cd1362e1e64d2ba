import type { Indicator } from '../language.ts'

export const feedbackPositiveShare = {
  id: 'feedback-positive-share',
  title: 'Workshop feedback that was positive',
  theme: 'youth-violence',
  why: 'Those who came can say whether the workshop was of use.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  of: 'feedback',
  when: { feedback_date: 'in the window' },
  count: 'rows',
  ofWhich: { positive: true },
  rules: ['event', 'share'],
  sources: [{ document: 'Serious youth violence specification', place: '3.2.2' }],
  example: {
    given: {
      // Equal answers are separate answers.
      feedback: `
        feedback_date, positive
        2023-03-31,    yes
        2023-04-01,    yes
        2023-04-01,    yes
        2024-03-31,    no
        2024-04-01,    yes
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, denominator: 3, value: '66.7' },
  },
} satisfies Indicator
