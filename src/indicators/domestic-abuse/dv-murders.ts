import type { Indicator } from '../language.ts'

export const dvMurders = {
  id: 'dv-murders',
  title: 'Domestic violence murders',
  theme: 'domestic-abuse',
  why: 'Every one of them asks what could have been known and done.',
  unit: 'count',
  decimals: 0,
  polarity: 'low',
  count: 'supplied',
  rules: ['supplied'],
  sources: [{ document: 'Suffolk plan, priority 3', place: 'NI 34' }],
  example: {
    given: {
      counts: `
        indicator,  period,  numerator
        dv-murders, 2022/23, 3
        dv-murders, 2023/24, 0
      `,
    },
    period: '2023/24',
    expect: { numerator: 0, value: '0' },
  },
} satisfies Indicator
