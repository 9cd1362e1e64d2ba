import type { Indicator } from '../language.ts'

export const trainingPlaces = {
  id: 'training-places',
  title: 'Training places taken',
  theme: 'workforce',
  why: 'It shows how many people the training of the board reaches.',
  unit: 'count',
  decimals: 0,
  polarity: 'none',
  of: 'training',
  when: { course_date: 'in the window' },
  count: 'rows',
  rules: ['event'],
  sources: [{ document: 'Kent safeguarding board report 2007-08', place: 'Training data' }],
  example: {
    given: {
      // Two places of one agency on one course are two.
      training: `
        course_id, course_date, agency
        1,         2023-03-31,  Police
        2,         2023-04-01,  Health
        2,         2023-04-01,  Health
        3,         2024-03-31,  Police
        4,         2024-04-01,  Police
      `,
    },
    period: '2023/24',
    expect: { numerator: 3, value: '3' },
  },
} satisfies Indicator
