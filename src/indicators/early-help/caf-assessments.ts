import type { Indicator } from '../language.ts'

export const cafAssessments = {
  id: 'caf-assessments',
  title: 'Common assessments completed',
  theme: 'early-help',
  why: 'The common assessment is where early help begins.',
  unit: 'count',
  decimals: 0,
  polarity: 'none',
  of: 'early_help',
  when: { assessment_date: 'in the window' },
  where: { kind: ['common assessment', 'CAF'] },
  count: 'rows',
  rules: ['event'],
  sources: [{ document: 'Suffolk plan, priority 3', place: 'Local: use of the Common Assessment Framework' }],
  example: {
    given: {
      early_help: `
        child_id, start_date, kind,              assessment_date
        A,        2023-03-01, common assessment, 2023-03-31
        B,        2023-03-01, Common Assessment, 2023-04-01
        C,        2023-03-01, CAF,               2024-03-31
        D,        2023-03-01, CAF,               2024-04-01
        E,        2023-03-01, family support,    2023-06-01
        F,        2023-03-01, CAF,
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, value: '2' },
  },
} satisfies Indicator
