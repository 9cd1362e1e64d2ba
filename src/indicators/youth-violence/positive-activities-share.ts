import type { Indicator } from '../language.ts'

export const positiveActivitiesShare = {
  id: 'positive-activities-share',
  title: 'Young people engaged in positive activities',
  theme: 'youth-violence',
  why: 'Activities that lead somewhere take the place of those that do harm.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  of: 'cohort',
  when: { open: 'in the window' },
  count: { distinct: 'person_id' },
  ofWhich: { positive_activities: true },
  rules: ['supported', 'share'],
  sources: [{ document: 'Serious youth violence specification', place: '3.1.2' }],
  example: {
    given: {
      // B left on the first day, which is no day of support, C the day after.
      cohort: `
        person_id, strand,  joined_date, left_date,  positive_activities
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
