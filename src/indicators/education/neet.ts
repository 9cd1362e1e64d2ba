import type { Indicator } from '../language.ts'

export const neet = {
  id: 'neet',
  title: 'Young people aged 16-18 not in education, employment or training',
  theme: 'education',
  why: 'Months without learning or work at that age leave a mark for years.',
  unit: 'count',
  decimals: 0,
  polarity: 'low',
  count: 'supplied',
  rules: ['supplied'],
  sources: [{ document: 'Kent commissioning measures', place: 'Bold Steps for Kent, measure 4' }],
  example: {
    given: {
      counts: `
        indicator, period,  numerator
        neet,      2022/23, 2100
        neet,      2023/24, 1900
      `,
    },
    period: '2023/24',
    expect: { numerator: 1900, value: '1900' },
  },
} satisfies Indicator
