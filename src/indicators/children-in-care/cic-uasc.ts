import type { Indicator } from '../language.ts'

export const cicUasc = {
  id: 'cic-uasc',
  title: 'Unaccompanied asylum-seeking children looked after',
  theme: 'children-in-care',
  why: 'Children who came to the country alone need help that others do not.',
  unit: 'count',
  decimals: 0,
  polarity: 'none',
  of: 'cic',
  when: { open: 'at the end' },
  where: { uasc: true },
  count: { distinct: 'child_id' },
  rules: ['stock', 'children-looked-after', 'age'],
  sources: [
    {
      document: 'Kent safeguarding board report 2007-08',
      place: 'KSCB Personnel, services for unaccompanied asylum seeking children',
    },
  ],
  example: {
    given: {
      // B is 18 on the day; C left on it.
      cic: `
        child_id, start_date, end_date,   date_of_birth, legal_status, uasc
        A,        2023-01-01, ,           2008-01-01,    C2,           yes
        B,        2023-01-01, ,           2006-03-31,    C2,           yes
        C,        2023-01-01, 2024-03-31, 2008-01-01,    C2,           yes
        D,        2023-01-01, ,           2008-01-01,    C2,           no
        E,        2023-01-01, ,           2008-01-01,    C2,           no
      `,
    },
    period: '2023/24',
    expect: { numerator: 1, value: '1' },
  },
} satisfies Indicator
