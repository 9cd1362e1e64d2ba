import type { Indicator } from '../language.ts'

export const trainingCourses = {
  id: 'training-courses',
  title: 'Training courses held',
  theme: 'workforce',
  why: 'It shows how much training the board offers.',
  unit: 'count',
  decimals: 0,
  polarity: 'none',
  of: 'training',
  when: { course_date: 'in the window' },
  count: { distinct: 'course_id' },
  rules: ['event'],
  sources: [{ document: 'Kent safeguarding board report 2007-08', place: 'Training data' }],
  example: {
    given: {
      // A course of two days and several places is one course.
      training: `
        course_id, course_date, agency
        1,         2023-03-31,  Police
        2,         2023-04-01,  Health
        2,         2023-04-02,  Health
        3,         2024-03-31,  Police
        4,         2024-04-01,  Police
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, value: '2' },
  },
} satisfies Indicator
