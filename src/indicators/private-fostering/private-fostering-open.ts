import type { Indicator } from '../language.ts'

export const privateFosteringOpen = {
  id: 'private-fostering-open',
  title: 'Open private fostering arrangements',
  theme: 'private-fostering',
  why: 'These are the children to be visited now.',
  unit: 'count',
  decimals: 0,
  polarity: 'none',
  of: 'private_fostering',
  when: { open: 'at the end' },
  count: 'rows',
  rules: ['stock'],
  sources: [{ document: 'Kent safeguarding board report 2007-08', place: 'Private fostering' }],
  example: {
    given: {
      // B's ends on the day, C's the day after; D's starts on it, E's the day after; F's never began.
      private_fostering: `
        child_id, notification_date, start_date, end_date
        A,        2022-12-01,        2023-01-01,
        B,        2022-12-01,        2023-01-01, 2024-03-31
        C,        2022-12-01,        2023-01-01, 2024-04-01
        D,        2024-03-01,        2024-03-31,
        E,        2024-03-01,        2024-04-01,
        F,        2023-06-01,        ,
      `,
    },
    period: '2023/24',
    expect: { numerator: 3, value: '3' },
  },
} satisfies Indicator
