import type { Indicator } from '../language.ts'

export const exclusionShare = {
  id: 'exclusion-share',
  title: 'Pupils excluded from school',
  theme: 'education',
  why: 'A pupil shut out of school loses more than lessons.',
  unit: 'percent',
  decimals: 2,
  polarity: 'low',
  count: 'supplied',
  over: 'supplied',
  rules: ['supplied', 'share'],
  sources: [{ document: 'Kent commissioning measures', place: 'Bold Steps for Kent, measure 3' }],
  example: {
    given: {
      // 5 in 4,000 are 0.125%, half away from zero.
      counts: `
        indicator,       period,  numerator, denominator
        exclusion-share, 2022/23, 9,         4000
        exclusion-share, 2023/24, 5,         4000
      `,
    },
    period: '2023/24',
    expect: { numerator: 5, denominator: 4000, value: '0.13' },
  },
} satisfies Indicator
