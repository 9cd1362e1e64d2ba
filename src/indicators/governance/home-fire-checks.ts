import type { Indicator } from '../language.ts'

export const homeFireChecks = {
  id: 'home-fire-checks',
  title: 'Home fire safety checks',
  theme: 'governance',
  why: 'A checked home with a working alarm is one where children are less likely to die by fire.',
  unit: 'count',
  decimals: 0,
  polarity: 'high',
  count: 'supplied',
  rules: ['supplied'],
  sources: [{ document: 'Kent safeguarding board report 2007-08', place: 'Kent Fire and Rescue Service' }],
  example: {
    given: {
      counts: `
        indicator,        period,  numerator
        home-fire-checks, 2006/07, 8000
        home-fire-checks, 2007/08, 8133
      `,
    },
    period: '2007/08',
    expect: { numerator: 8133, value: '8133' },
  },
} satisfies Indicator
