import type { Indicator } from '../language.ts'

export const protectSupported = {
  id: 'protect-supported',
  title: 'Young people supported: protect',
  theme: 'youth-violence',
  why: 'The contract asks for at least 50 young people in intensive support each year.',
  unit: 'count',
  decimals: 0,
  polarity: 'high',
  of: 'cohort',
  when: { open: 'in the window' },
  where: { strand: 'protect' },
  count: { distinct: 'person_id' },
  rules: ['supported'],
  sources: [{ document: 'Serious youth violence specification', place: '6.5, protect cohort; section 8' }],
  example: {
    given: {
      // A twice; B left on the first day, which is no day of support, C the day after; D joined on the last, E after it.
      cohort: `
        person_id, strand,  joined_date, left_date
        A,         protect, 2022-06-01,  2023-05-01
        A,         protect, 2023-09-01,
        B,         protect, 2022-06-01,  2023-04-01
        C,         protect, 2022-06-01,  2023-04-02
        D,         protect, 2024-03-31,
        E,         protect, 2024-04-01,
        F,         prevent, 2023-06-01,
      `,
    },
    period: '2023/24',
    expect: { numerator: 3, value: '3' },
  },
} satisfies Indicator
