import type { Indicator } from '../language.ts'

export const fireSetterCases = {
  id: 'fire-setter-cases',
  title: 'Juvenile fire-setter cases',
  theme: 'governance',
  why: 'A child who plays with fire is in danger, and often in need of other help.',
  unit: 'count',
  decimals: 0,
  polarity: 'none',
  count: 'supplied',
  rules: ['supplied'],
  sources: [{ document: 'Kent safeguarding board report 2007-08', place: 'Kent Fire and Rescue Service' }],
  example: {
    given: {
      counts: `
        indicator,         period,  numerator
        fire-setter-cases, 2006/07, 200
        fire-setter-cases, 2007/08, 236
      `,
    },
    period: '2007/08',
    expect: { numerator: 236, value: '236' },
  },
} satisfies Indicator
