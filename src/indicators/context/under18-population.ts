import type { Indicator } from '../language.ts'

export const under18Population = {
  id: 'under18-population',
  title: 'Children and young people under 18',
  theme: 'context',
  why: 'It is the base of every rate.',
  unit: 'count',
  decimals: 0,
  polarity: 'none',
  of: 'populations',
  when: { year: 'in force' },
  where: { age_band: '0-17' },
  count: { sum: 'population' },
  rules: ['population', 'population-of-the-whole'],
  sources: [{ document: 'Kent safeguarding board report 2007-08', place: 'Kent context' }],
  example: {
    given: {
      // 2023/24 takes mid-2023; bands that tile 0 to 17 are summed, older people are no children.
      populations: `
        year, age_band, population
        2022, 0-17,     9000
        2023, 0-4,      1200
        2023, 5-17,     3800
        2023, 18,       300
        2023, 19-64,    7000
        2024, 0-17,     9000
      `,
    },
    period: '2023/24',
    expect: { numerator: 5000, value: '5000' },
  },
} satisfies Indicator
