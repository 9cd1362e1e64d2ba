import type { Indicator } from '../language.ts'

export const careLeaversEetShare = {
  id: 'care-leavers-eet-share',
  title: 'Care leavers in education, employment or training',
  theme: 'children-in-care',
  why: 'Learning or work at that age decides much of a life after care.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  of: 'care_leavers',
  where: { age: { at: 'the end', atLeast: 18, atMost: 21 } },
  needs: 'date_of_birth',
  count: { distinct: 'child_id' },
  ofWhich: { activity: ['education', 'training or employment'] },
  rules: ['snapshot', 'share', 'age'],
  sources: [{ document: 'Kent development action plan', place: 'action 4.5.1' }],
  example: {
    given: {
      // A is 18 on the day, B the day after; C is 22 the day after, D on the day; G's date of birth is not known.
      care_leavers: `
        child_id, date_of_birth, activity
        A,        2006-03-31,    F2
        B,        2006-04-01,    F2
        C,        2002-04-01,    P5
        D,        2002-03-31,    P5
        E,        2004-01-01,    G5
        F,        2004-01-01,
        G,        ,              F2
      `,
    },
    period: '2023/24',
    expect: {
      numerator: 2,
      denominator: 4,
      value: '50.0',
      note: '1 row of care_leavers without date_of_birth left out',
    },
  },
} satisfies Indicator
