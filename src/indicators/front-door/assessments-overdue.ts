import type { Indicator } from '../language.ts'

export const assessmentsOverdue = {
  id: 'assessments-overdue',
  title: 'Assessments open past 45 working days',
  theme: 'front-door',
  why: 'Shares of the completed never show the assessment that is not finished at all.',
  unit: 'count',
  decimals: 0,
  polarity: 'low',
  of: 'assessments',
  when: { open: 'at the end' },
  where: { kind: 'single', time: { from: 'start_date', to: 'the end', moreThan: '45 working days' } },
  count: 'rows',
  rules: ['stock', 'working-days'],
  sources: [{ document: 'Kent development action plan', place: 'action 1.6.1' }],
  example: {
    given: {
      // 30 November is the 45th working day after 28 September and the 46th after the 27th; D ended on the day.
      assessments: `
        child_id, kind,   start_date, end_date
        A,        single, 2023-09-28,
        B,        single, 2023-09-27,
        C,        single, 2023-09-27, 2023-12-01
        D,        single, 2023-09-27, 2023-11-30
        E,        core,   2023-09-27,
      `,
    },
    period: '2023-11',
    expect: { numerator: 2, value: '2' },
  },
} satisfies Indicator
