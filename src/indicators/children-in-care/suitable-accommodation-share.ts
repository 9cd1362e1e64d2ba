import type { Indicator } from '../language.ts'

export const suitableAccommodationShare = {
  id: 'suitable-accommodation-share',
  title: 'Care leavers in suitable accommodation',
  theme: 'children-in-care',
  why: 'Without a fit place to live nothing else holds.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  of: 'care_leavers',
  count: { distinct: 'child_id' },
  ofWhich: { accommodation_suitable: true },
  rules: ['snapshot', 'share'],
  sources: [{ document: 'Kent development action plan', place: 'action 4.2.4' }],
  example: {
    given: {
      care_leavers: `
        child_id, accommodation_suitable
        A,        yes
        B,        no
        C,
        D,        yes
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, denominator: 4, value: '50.0' },
  },
} satisfies Indicator
