import type { Indicator } from '../language.ts'

export const under18Share = {
  id: 'under18-share',
  title: 'Under-18s as a share of all residents',
  theme: 'context',
  why: 'A younger county needs more of its services for children.',
  unit: 'percent',
  decimals: 1,
  polarity: 'none',
  count: 'under18-population',
  // An extract of under-18s alone, as rates need it, has no residents to divide by.
  over: {
    of: 'populations',
    when: { year: 'in force' },
    where: { has: { of: 'populations', same: 'year', where: { age_band: '18+' } } },
    count: { sum: 'population' },
  },
  rules: ['population', 'share', 'nothing-of-that-kind'],
  sources: [{ document: 'Kent safeguarding board report 2007-08', place: 'Kent context' }],
  example: {
    given: {
      // 2023/24 takes mid-2023.
      populations: `
        year, age_band, population
        2022, 0-17,     5000
        2022, 18-64,    9000
        2022, 65+,      3000
        2023, 0-17,     5000
        2023, 18-64,    12000
        2023, 65+,      3000
      `,
    },
    period: '2023/24',
    expect: { numerator: 5000, denominator: 20000, value: '25.0' },
  },
} satisfies Indicator
