import type { Indicator } from '../language.ts'

export const boardAttendanceShare = {
  id: 'board-attendance-share',
  title: 'Board meetings attended',
  theme: 'workforce',
  why: 'Members promise to attend 80% of meetings; a board without its members decides nothing.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  of: 'attendance',
  when: { meeting_date: 'in the window' },
  count: 'rows',
  ofWhich: { attended: true },
  rules: ['event', 'share'],
  sources: [{ document: 'Kent safeguarding board report 2007-08', place: 'Role description of members' }],
  example: {
    given: {
      attendance: `
        meeting_date, member, attended
        2023-03-31,   A,      yes
        2023-04-01,   A,      yes
        2023-04-01,   B,      no
        2024-03-31,   A,      yes
        2024-04-01,   B,      yes
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, denominator: 3, value: '66.7' },
  },
} satisfies Indicator
