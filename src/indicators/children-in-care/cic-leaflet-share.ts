import type { Indicator } from '../language.ts'

export const cicLeafletShare = {
  id: 'cic-leaflet-share',
  title: 'Children aged 8 and over who had a consultation leaflet before their review',
  theme: 'children-in-care',
  why: 'A child who knows what the review is for can take part in it.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  of: 'cic_reviews',
  when: { review_date: 'in the window' },
  where: { age: { at: 'review_date', atLeast: 8 } },
  needs: 'date_of_birth',
  count: 'rows',
  ofWhich: { leaflet: true },
  rules: ['event', 'share', 'age'],
  sources: [{ document: 'Kent development action plan', place: 'action 4.1.2' }],
  example: {
    given: {
      // A is 8 on the day, B the day after; C is of age; D's date of birth is not known.
      cic_reviews: `
        child_id, review_date, date_of_birth, leaflet
        A,        2023-05-01,  2015-05-01,    yes
        B,        2023-05-01,  2015-05-02,    yes
        C,        2024-03-31,  2010-01-01,    no
        C,        2024-04-01,  2010-01-01,    yes
        D,        2023-05-01,  ,              yes
        E,        2023-06-01,  2010-01-01,    yes
      `,
    },
    period: '2023/24',
    expect: {
      numerator: 2,
      denominator: 3,
      value: '66.7',
      note: '1 row of cic_reviews without date_of_birth left out',
    },
  },
} satisfies Indicator
