import type { Indicator } from '../language.ts'

export const privateFosteringStarts = {
  id: 'private-fostering-starts',
  title: 'Private fostering arrangements starting',
  theme: 'private-fostering',
  why: 'It shows how many of the notified arrangements begin.',
  unit: 'count',
  decimals: 0,
  polarity: 'none',
  of: 'private_fostering',
  when: { start_date: 'in the window' },
  count: 'rows',
  rules: ['event'],
  sources: [{ document: 'Kent safeguarding board report 2007-08', place: 'Private fostering' }],
  example: {
    given: {
      private_fostering: `
        child_id, notification_date, start_date
        A,        2023-03-01,        2023-03-31
        B,        2023-03-01,        2023-04-01
        C,        2024-03-01,        2024-03-31
        D,        2024-03-01,        2024-04-01
        E,        2023-06-01,
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, value: '2' },
  },
} satisfies Indicator
