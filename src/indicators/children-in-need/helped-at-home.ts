import type { Indicator } from '../language.ts'

export const helpedAtHome = {
  id: 'helped-at-home',
  title: 'Children helped to live at home without statutory intervention',
  theme: 'children-in-need',
  why: 'Help that keeps a child safely at home spares the child and the family a life apart.',
  unit: 'count',
  decimals: 0,
  polarity: 'high',
  count: 'supplied',
  rules: ['supplied'],
  sources: [{ document: 'Suffolk plan, priority 3', place: 'activity 5' }],
  example: {
    given: {
      counts: `
        indicator,      period,  numerator
        helped-at-home, 2022/23, 30
        helped-at-home, 2023/24, 42
      `,
    },
    period: '2023/24',
    expect: { numerator: 42, value: '42' },
  },
} satisfies Indicator
