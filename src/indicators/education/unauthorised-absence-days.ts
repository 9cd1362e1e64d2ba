import type { Indicator } from '../language.ts'

export const unauthorisedAbsenceDays = {
  id: 'unauthorised-absence-days',
  title: 'Days of unauthorised absence',
  theme: 'education',
  why: 'Days away without leave are days when nobody knows where the young person is.',
  unit: 'count',
  decimals: 0,
  polarity: 'low',
  of: 'absences',
  when: { absence_date: 'in the window' },
  where: { authorised: false },
  count: { sum: 'days' },
  rules: ['event'],
  sources: [{ document: 'Serious youth violence specification', place: '3.1.2 and 6.2' }],
  example: {
    given: {
      absences: `
        child_id, absence_date, days, authorised
        A,        2023-03-31,   9,    no
        A,        2023-04-01,   0.5,  no
        B,        2024-03-31,   2,    no
        C,        2023-06-01,   9,    yes
        D,        2024-04-01,   9,    no
      `,
    },
    period: '2023/24',
    expect: { numerator: 2.5, value: '3' },
  },
} satisfies Indicator
