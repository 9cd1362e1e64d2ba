import type { Indicator } from '../language.ts'

export const wellbeingImprovedShare = {
  id: 'wellbeing-improved-share',
  title: 'Young people whose wellbeing score improved',
  theme: 'youth-violence',
  why: 'How young people see themselves tells what counts of contacts cannot.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  of: 'cohort',
  when: { open: 'in the window' },
  needs: ['first_score', 'later_score'],
  count: { distinct: 'person_id' },
  ofWhich: { later_score: { moreThan: 'first_score' } },
  rules: ['supported', 'share', 'wellbeing'],
  sources: [{ document: 'Serious youth violence specification', place: '3.1.2 and 3.1.3' }],
  example: {
    given: {
      // A better by one, B the same, C worse; D has one score only; E left on the first day.
      cohort: `
        person_id, strand,  joined_date, left_date,  first_score, later_score
        A,         protect, 2023-06-01,  ,           20,          21
        B,         protect, 2023-06-01,  ,           20,          20
        C,         prevent, 2023-06-01,  ,           20,          9
        D,         prevent, 2023-06-01,  ,           20,
        E,         prevent, 2022-06-01,  2023-04-01, 20,          30
      `,
    },
    period: '2023/24',
    expect: {
      numerator: 1,
      denominator: 3,
      value: '33.3',
      note: '1 row of cohort without first_score, later_score left out',
    },
  },
} satisfies Indicator
