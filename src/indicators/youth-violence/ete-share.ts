import type { Indicator } from '../language.ts'

export const eteShare = {
  id: 'ete-share',
  title: 'Cohort in education, training or employment',
  theme: 'youth-violence',
  why: 'A young person in school, training or work has something to lose by violence.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  of: 'cohort',
  when: { open: 'in the window' },
  count: { distinct: 'person_id' },
  ofWhich: { ete: true },
  rules: ['supported', 'share', 'engaged-at-the-end'],
  sources: [{ document: 'Serious youth violence specification', place: '3.1.2 and 3.1.3' }],
  example: {
    given: {
      // B left on the first day, which is no day of support, C the day after.
      cohort: `
        person_id, strand,  joined_date, left_date,  ete
        A,         protect, 2023-06-01,  ,           yes
        B,         protect, 2022-06-01,  2023-04-01, yes
        C,         prevent, 2022-06-01,  2023-04-02, no
        D,         prevent, 2024-03-31,  ,
        E,         prevent, 2023-06-01,  ,           yes
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, denominator: 4, value: '50.0' },
  },
} satisfies Indicator
