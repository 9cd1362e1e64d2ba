import type { Indicator } from '../language.ts'

export const section11AuditsShare = {
  id: 'section-11-audits-share',
  title: 'Agencies that returned a section 11 audit',
  theme: 'governance',
  why: 'Each agency has to show that it safeguards children in its own house.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  count: 'supplied',
  over: 'supplied',
  rules: ['supplied', 'share'],
  sources: [
    {
      document: 'Kent safeguarding board report 2007-08',
      place: 'Key achievements of 2007-2008, section 11',
    },
  ],
  example: {
    given: {
      counts: `
        indicator,               period,  numerator, denominator
        section-11-audits-share, 2022/23, 9,         12
        section-11-audits-share, 2023/24, 11,        12
      `,
    },
    period: '2023/24',
    expect: { numerator: 11, denominator: 12, value: '91.7' },
  },
} satisfies Indicator
