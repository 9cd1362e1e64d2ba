import type { Indicator } from '../language.ts'

export const supervisionTimelyShare = {
  id: 'supervision-timely-share',
  title: 'Social workers, senior practitioners and managers supervised within 6 weeks',
  theme: 'workforce',
  why: 'Regular supervision is where risk is weighed and practice challenged.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  of: 'workers',
  when: { open: 'at the end' },
  where: {
    role: ['social worker', 'senior practitioner', 'manager', 'team manager', 'service manager'],
    time: { from: 'start_date', to: 'the end', atLeast: '6 weeks' },
  },
  count: { distinct: 'worker_id' },
  ofWhich: {
    has: {
      of: 'supervisions',
      same: 'worker_id',
      where: { time: { from: 'supervision_date', to: 'the end', atMost: '6 weeks' } },
    },
  },
  rules: ['stock', 'share'],
  sources: [{ document: 'Kent development action plan', place: 'action 1.3.1' }],
  example: {
    given: {
      // 18 February is 6 weeks before the end. B came later, F left on the day, E is no social worker.
      workers: `
        worker_id, start_date, end_date,   role
        A,         2024-02-18, ,           Social Worker
        B,         2024-02-19, ,           Social Worker
        C,         2020-01-01, ,           Senior Practitioner
        D,         2020-01-01, ,           Team Manager
        E,         2020-01-01, ,           Administrator
        F,         2020-01-01, 2024-03-31, Social Worker
        G,         2020-01-01, ,           Manager
        H,         2020-01-01, ,           Service Manager
      `,
      // A to the day; C a day too long ago; D after the end; G and H never.
      supervisions: `
        worker_id, supervision_date
        A,         2024-02-18
        B,         2024-03-20
        C,         2024-02-17
        D,         2024-04-01
        E,         2024-03-20
        F,         2024-03-20
      `,
    },
    period: '2023/24',
    expect: { numerator: 1, denominator: 5, value: '20.0' },
  },
} satisfies Indicator
