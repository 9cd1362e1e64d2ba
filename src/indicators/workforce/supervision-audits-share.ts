import type { Indicator } from '../language.ts'

export const supervisionAuditsShare = {
  id: 'supervision-audits-share',
  title: 'Managers who audited a supervision record in the month',
  theme: 'workforce',
  why: 'Managers who look at supervision records see what their teams are told.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  of: 'workers',
  when: { open: 'at the end' },
  where: { role: ['manager', 'team manager', 'service manager'] },
  count: { distinct: 'worker_id' },
  ofWhich: {
    has: {
      of: 'audits',
      same: 'worker_id',
      where: { kind: 'supervision', time: { from: 'audit_date', to: 'the end', lessThan: '1 month' } },
    },
  },
  rules: ['stock', 'share', 'supervision-audits'],
  sources: [{ document: 'Kent development action plan', place: 'action 1.3.1' }],
  example: {
    given: {
      // F left on the day; E is no manager.
      workers: `
        worker_id, start_date, end_date,   role
        A,         2020-01-01, ,           Team Manager
        B,         2020-01-01, ,           Service Manager
        C,         2020-01-01, ,           Manager
        D,         2020-01-01, ,           Team Manager
        E,         2020-01-01, ,           Social Worker
        F,         2020-01-01, 2023-09-30, Team Manager
      `,
      // The month to 30 September begins on the 1st: A is in it, B before it, C after it, D's was of a case.
      audits: `
        audit_date, kind,        worker_id
        2023-09-01, supervision, A
        2023-08-30, supervision, B
        2023-10-01, supervision, C
        2023-09-10, case,        D
        2023-09-10, supervision, E
        2023-09-10, supervision, F
      `,
    },
    period: '2023/24 Q2',
    expect: { numerator: 1, denominator: 4, value: '25.0' },
  },
} satisfies Indicator
