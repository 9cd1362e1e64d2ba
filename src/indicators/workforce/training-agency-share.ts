import type { Indicator } from '../language.ts'

export const trainingAgencyShare = {
  id: 'training-agency-share',
  title: 'Training places by agency',
  theme: 'workforce',
  why: 'Training together only works where all agencies come.',
  unit: 'percent',
  decimals: 1,
  polarity: 'none',
  of: 'training',
  when: { course_date: 'in the window' },
  count: 'rows',
  ofWhich: { each: 'agency' },
  rules: ['event', 'share', 'each'],
  sources: [{ document: 'Kent safeguarding board report 2007-08', place: 'Training data' }],
  example: {
    given: {
      training: `
        course_id, course_date, agency
        1,         2023-03-31,  Police
        2,         2023-04-01,  Health
        2,         2023-04-01,  Health
        3,         2024-03-31,  Police
      `,
    },
    period: '2023/24',
    expect: [
      { by: { agency: 'Health' }, numerator: 2, denominator: 3, value: '66.7' },
      { by: { agency: 'Police' }, numerator: 1, denominator: 3, value: '33.3' },
    ],
  },
} satisfies Indicator
