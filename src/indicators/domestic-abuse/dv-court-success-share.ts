import type { Indicator } from '../language.ts'

export const dvCourtSuccessShare = {
  id: 'dv-court-success-share',
  title: 'Domestic violence prosecutions that succeeded',
  theme: 'domestic-abuse',
  why: 'Prosecutions that succeed protect those who came forward.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  count: 'supplied',
  over: 'supplied',
  rules: ['supplied', 'share'],
  sources: [{ document: 'Suffolk plan, priority 3', place: 'activity 4' }],
  example: {
    given: {
      counts: `
        indicator,              period,  numerator, denominator
        dv-court-success-share, 2022/23, 40,        50
        dv-court-success-share, 2023/24, 63,        84
      `,
    },
    period: '2023/24',
    expect: { numerator: 63, denominator: 84, value: '75.0' },
  },
} satisfies Indicator
