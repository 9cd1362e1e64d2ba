import type { Indicator } from '../language.ts'

export const privateFosteringNotifications = {
  id: 'private-fostering-notifications',
  title: 'New private fostering notifications',
  theme: 'private-fostering',
  why: 'The council can only look after the welfare of children whose arrangement it knows of.',
  unit: 'count',
  decimals: 0,
  polarity: 'none',
  of: 'private_fostering',
  when: { notification_date: 'in the window' },
  count: 'rows',
  rules: ['event'],
  sources: [{ document: 'Kent safeguarding board report 2007-08', place: 'Private fostering' }],
  example: {
    given: {
      // Notified the day before, on the first day, on the last (and never begun), the day after.
      private_fostering: `
        child_id, notification_date, start_date
        A,        2023-03-31,        2023-05-01
        B,        2023-04-01,        2023-05-01
        C,        2024-03-31,
        D,        2024-04-01,        2024-05-01
        E,        ,                  2023-06-01
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, value: '2' },
  },
} satisfies Indicator
