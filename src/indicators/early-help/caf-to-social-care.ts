import type { Indicator } from '../language.ts'

export const cafToSocialCare = {
  id: 'caf-to-social-care',
  title: 'Common assessments passed to social care',
  theme: 'early-help',
  why: 'A common assessment passed on found more than early help can meet.',
  unit: 'count',
  decimals: 0,
  polarity: 'none',
  of: 'early_help',
  when: { end_date: 'in the window' },
  where: { kind: ['common assessment', 'CAF'], passed_to_social_care: true },
  count: 'rows',
  rules: ['event', 'passed-to-social-care'],
  sources: [{ document: 'Suffolk plan, priority 3', place: 'Local: use of the Common Assessment Framework' }],
  example: {
    given: {
      // Passed the day before, on the first day, on the last, the day after; ended without; of another kind.
      early_help: `
        child_id, start_date, end_date,   kind,              passed_to_social_care
        A,        2023-03-01, 2023-03-31, common assessment, yes
        B,        2023-03-01, 2023-04-01, Common Assessment, yes
        C,        2023-03-01, 2024-03-31, CAF,               yes
        D,        2023-03-01, 2024-04-01, CAF,               yes
        E,        2023-03-01, 2023-06-01, CAF,               no
        F,        2023-03-01, 2023-06-01, family support,    yes
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, value: '2' },
  },
} satisfies Indicator
