import type { Indicator } from '../language.ts'

export const nqswSupervisionTimelyShare = {
  id: 'nqsw-supervision-timely-share',
  title: 'Newly qualified social workers supervised on time',
  theme: 'workforce',
  why: 'Those new to the work need supervision most often.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  of: 'workers',
  when: { open: 'at the end' },
  where: {
    newly_qualified: true,
    time: { from: 'practice_start_date', to: 'the end', lessThan: '12 months' },
  },
  count: { distinct: 'worker_id' },
  ofWhich: {
    any: [
      {
        has: {
          of: 'supervisions',
          same: 'worker_id',
          where: { time: { from: 'supervision_date', to: 'the end', atMost: '14 days' } },
        },
      },
      {
        time: { from: 'practice_start_date', to: 'the end', atLeast: '6 months' },
        has: {
          of: 'supervisions',
          same: 'worker_id',
          where: { time: { from: 'supervision_date', to: 'the end', atMost: '21 days' } },
        },
      },
    ],
  },
  rules: ['stock', 'share', 'newly-qualified'],
  sources: [{ document: 'Kent development action plan', place: 'action 1.3.1' }],
  example: {
    given: {
      // To 30 September, A, B and G are in the first half year, C and D past it to the day, E in its last day, F past it.
      workers: `
        worker_id, start_date, end_date,   practice_start_date, newly_qualified
        A,         2023-04-01, ,           ,                    yes
        B,         2023-04-01, ,           ,                    yes
        C,         2023-04-01, ,           2023-03-30,          yes
        D,         2023-04-01, ,           2023-03-30,          yes
        E,         2023-04-01, ,           2022-10-01,          yes
        F,         2023-04-01, ,           2022-09-30,          yes
        G,         2023-04-01, ,           ,                    yes
        H,         2023-04-01, ,           ,                    no
        I,         2023-04-01, 2023-09-30, ,                    yes
      `,
      // In time: A after 14 days, C and E after 21. Late: B after 15, D after 22, G after the end.
      supervisions: `
        worker_id, supervision_date
        A,         2023-09-16
        B,         2023-09-15
        C,         2023-09-09
        D,         2023-09-08
        E,         2023-09-09
        F,         2023-09-20
        G,         2023-10-01
        H,         2023-09-20
      `,
    },
    period: '2023/24 Q2',
    expect: { numerator: 3, denominator: 6, value: '50.0' },
  },
} satisfies Indicator
