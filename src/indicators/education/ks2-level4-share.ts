import type { Indicator } from '../language.ts'

export const ks2Level4Share = {
  id: 'ks2-level4-share',
  codes: ['NI73'],
  title: 'Level 4 and above in English and maths at key stage 2',
  theme: 'education',
  why: 'What children have learned by eleven carries them through school.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  count: 'supplied',
  over: 'supplied',
  rules: ['supplied', 'share'],
  sources: [{ document: 'Kent commissioning measures', place: 'Bold Steps for Kent, measure 2' }],
  example: {
    given: {
      // By its code, as the Department counts it.
      counts: `
        indicator,        period,  numerator, denominator
        ks2-level4-share, 2022/23, 100,       200
        NI 73,            2023/24, 150,       200
      `,
    },
    period: '2023/24',
    expect: { numerator: 150, denominator: 200, value: '75.0' },
  },
} satisfies Indicator
