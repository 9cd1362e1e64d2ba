import type { Indicator } from '../language.ts'

export const auditsReauditedShare = {
  id: 'audits-reaudited-share',
  title: 'Inadequate audits followed by another within a month',
  theme: 'workforce',
  why: 'A case found inadequate is looked at again until it is good.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  of: 'audits',
  when: { '1 month after audit_date': 'in the window' },
  where: { kind: 'case', judgement: 'inadequate' },
  count: 'rows',
  ofWhich: {
    has: {
      of: 'audits',
      same: 'child_id',
      where: {
        kind: 'case',
        time: { from: 'this.audit_date', to: 'audit_date', atLeast: '1 day', atMost: '1 month' },
      },
    },
  },
  rules: ['due-cohort', 'share'],
  sources: [{ document: 'Kent development action plan', place: 'action 1.2.4' }],
  example: {
    given: {
      // The month ends on the first day for A, before it for B, after the last for E. A next day, C to the day, D a day late.
      audits: `
        audit_date, kind,        child_id, judgement
        2023-03-01, case,        A,        inadequate
        2023-03-02, case,        A,        good
        2023-02-28, case,        B,        inadequate
        2024-02-29, case,        C,        inadequate
        2024-03-29, case,        C,        good
        2024-01-31, case,        D,        inadequate
        2024-03-01, case,        D,        good
        2024-03-01, case,        E,        inadequate
        2023-06-01, case,        F,        good
        2023-06-01, case,        G,        inadequate
        2023-06-02, supervision, G,        good
        2023-06-02, supervision, H,        inadequate
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, denominator: 4, value: '50.0' },
  },
} satisfies Indicator
