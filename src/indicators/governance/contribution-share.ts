import type { Indicator } from '../language.ts'

export const contributionShare = {
  id: 'contribution-share',
  title: 'Agency contributions by agency',
  theme: 'governance',
  why: 'It shows who pays for the work that the agencies do together.',
  unit: 'percent',
  decimals: 1,
  polarity: 'none',
  of: 'contributions',
  when: { period: 'in the window' },
  count: { sum: 'amount' },
  ofWhich: { each: 'agency' },
  rules: ['each', 'share'],
  sources: [{ document: 'Kent safeguarding board report 2007-08', place: 'Agencies contributions' }],
  example: {
    given: {
      // As published: 373,791 pounds in 2008/09.
      contributions: `
        period,  agency,     amount
        2007/08, CFE,        202907
        2008/09, CFE,        202907
        2008/09, EKPCT,      39664
        2008/09, WKPCT,      50710
        2008/09, Police,     56484
        2008/09, Probation,  6276
        2008/09, Connexions, 10000
        2008/09, CAFCASS,    750
        2008/09, YOS,        7000
      `,
    },
    period: '2008/09',
    expect: [
      { by: { agency: 'CFE' }, numerator: 202907, denominator: 373791, value: '54.3' },
      { by: { agency: 'Police' }, numerator: 56484, denominator: 373791, value: '15.1' },
      { by: { agency: 'CAFCASS' }, numerator: 750, denominator: 373791, value: '0.2' },
    ],
  },
} satisfies Indicator
