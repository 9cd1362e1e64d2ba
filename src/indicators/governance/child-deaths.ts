import type { Indicator } from '../language.ts'

export const childDeaths = {
  id: 'child-deaths',
  title: 'Child deaths reviewed',
  theme: 'governance',
  why: 'Each death is looked at, so that those that could be prevented are.',
  unit: 'count',
  decimals: 0,
  polarity: 'none',
  count: 'supplied',
  rules: ['supplied'],
  sources: [{ document: 'Kent safeguarding board report 2007-08', place: 'Child Death Overview Panel' }],
  example: {
    given: {
      counts: `
        indicator,    period,  numerator
        child-deaths, 2022/23, 40
        child-deaths, 2023/24, 38
      `,
    },
    period: '2023/24',
    expect: { numerator: 38, value: '38' },
  },
} satisfies Indicator
