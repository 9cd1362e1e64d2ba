import type { Indicator } from '../language.ts'

export const staffTrained = {
  id: 'staff-trained',
  title: 'Staff who completed training (by course)',
  theme: 'workforce',
  why: 'Only staff who know the signs and the steps can act on them.',
  unit: 'count',
  decimals: 0,
  polarity: 'high',
  of: 'training_records',
  when: { completed_date: 'in the window' },
  count: { distinct: 'person_id' },
  rules: ['event'],
  sources: [
    { document: 'Kent development action plan', place: 'action 1.4.3' },
    { document: 'Kent development action plan', place: 'action 1.4.6' },
  ],
  example: {
    given: {
      // B completed two courses and counts once in the whole; D has not finished.
      training_records: `
        person_id, course,           completed_date
        A,         CSE toolkit,      2023-03-31
        B,         CSE toolkit,      2023-04-01
        B,         return interview, 2023-06-01
        C,         return interview, 2024-03-31
        D,         CSE toolkit,
        E,         CSE toolkit,      2024-04-01
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, value: '2' },
  },
} satisfies Indicator
