import type { Indicator } from '../language.ts'

export const persistentAbsenceShare = {
  id: 'persistent-absence-share',
  title: 'Persistent absence',
  theme: 'education',
  why: 'A child who is often away misses school and is out of sight.',
  unit: 'percent',
  decimals: 1,
  polarity: 'low',
  count: 'supplied',
  over: 'supplied',
  rules: ['supplied', 'share'],
  sources: [{ document: 'Kent commissioning measures', place: 'Bold Steps for Kent, measure 5' }],
  example: {
    given: {
      counts: `
        indicator,                period,  numerator, denominator
        persistent-absence-share, 2022/23, 90,        800
        persistent-absence-share, 2023/24, 50,        800
      `,
    },
    period: '2023/24',
    expect: { numerator: 50, denominator: 800, value: '6.3' },
  },
} satisfies Indicator
