import type { Indicator } from '../language.ts'

export const auditsGoodShare = {
  id: 'audits-good-share',
  title: 'Audited cases judged good or better',
  theme: 'workforce',
  why: 'Audits ask whether the work with a child is good, not only whether it is on time.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  of: 'audits',
  when: { audit_date: 'in the window' },
  where: { kind: 'case' },
  count: 'rows',
  ofWhich: { judgement: ['good', 'outstanding'] },
  rules: ['event', 'share'],
  sources: [{ document: 'Kent development action plan', place: 'action 1.2.4' }],
  example: {
    given: {
      // Without a kind it is a case audit.
      audits: `
        audit_date, kind,        child_id, judgement
        2023-03-31, case,        A,        good
        2023-04-01, ,            A,        Good
        2024-03-31, case,        B,        outstanding
        2023-06-01, case,        C,        requires improvement
        2023-06-01, supervision, D,        good
        2024-04-01, case,        E,        good
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, denominator: 3, value: '66.7' },
  },
} satisfies Indicator
