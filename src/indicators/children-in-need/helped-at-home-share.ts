import type { Indicator } from '../language.ts'

export const helpedAtHomeShare = {
  id: 'helped-at-home-share',
  title: 'Children helped to live at home as a share of those on the edge of care',
  theme: 'children-in-need',
  why: 'It sets those helped at home against all on the edge of care.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  count: 'supplied',
  over: 'supplied',
  rules: ['supplied', 'share'],
  sources: [{ document: 'Suffolk plan, priority 3', place: 'activity 5' }],
  example: {
    given: {
      counts: `
        indicator,            period,  numerator, denominator
        helped-at-home-share, 2022/23, 30,        60
        helped-at-home-share, 2023/24, 42,        56
      `,
    },
    period: '2023/24',
    expect: { numerator: 42, denominator: 56, value: '75.0' },
  },
} satisfies Indicator
