import type { Indicator } from '../language.ts'

export const policeInvestigations = {
  id: 'police-investigations',
  title: 'Online exploitation investigations completed',
  theme: 'governance',
  why: 'Completed investigations take those who exploit children online off the street.',
  unit: 'count',
  decimals: 0,
  polarity: 'none',
  count: 'supplied',
  rules: ['supplied'],
  sources: [{ document: 'Kent safeguarding board report 2007-08', place: 'Police Public Protection Unit' }],
  example: {
    given: {
      counts: `
        indicator,             period,  numerator
        police-investigations, 2006/07, 11
        police-investigations, 2007/08, 18
      `,
    },
    period: '2007/08',
    expect: { numerator: 18, value: '18' },
  },
} satisfies Indicator
