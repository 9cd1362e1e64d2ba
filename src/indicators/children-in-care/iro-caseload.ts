import type { Indicator } from '../language.ts'

export const iroCaseload = {
  id: 'iro-caseload',
  title: 'Mean caseload of independent reviewing officers',
  theme: 'children-in-care',
  why: 'An officer with too many children cannot see that each plan moves.',
  unit: 'per officer',
  decimals: 1,
  polarity: 'none',
  count: 'cic',
  over: {
    of: 'workers',
    when: { open: 'at the end' },
    where: { role: 'independent reviewing officer' },
    count: { sum: 'fte' },
  },
  rules: ['stock', 'mean', 'children-looked-after'],
  sources: [{ document: 'Kent development action plan', place: 'action 4.1.3' }],
  example: {
    given: {
      cic: `
        child_id, start_date, end_date,   date_of_birth, legal_status
        A,        2023-01-01, ,           2015-01-01,    C2
        B,        2023-01-01, ,           2015-01-01,    C2
        C,        2023-01-01, 2024-04-01, 2015-01-01,    C2
        D,        2023-01-01, 2024-03-31, 2015-01-01,    C2
      `,
      // A whole post unless the extract says otherwise; R left on the day.
      workers: `
        worker_id, start_date, end_date,   role,                          fte
        P,         2020-01-01, ,           Independent Reviewing Officer, 0.5
        Q,         2020-01-01, ,           Independent Reviewing Officer,
        R,         2020-01-01, 2024-03-31, Independent Reviewing Officer, 1
        S,         2020-01-01, ,           Social worker,                 1
      `,
    },
    period: '2023/24',
    expect: { numerator: 3, denominator: 1.5, value: '2.0' },
  },
} satisfies Indicator
