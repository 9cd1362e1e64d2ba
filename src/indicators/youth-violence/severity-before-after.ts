import type { Indicator } from '../language.ts'

export const severityBeforeAfter = {
  id: 'severity-before-after',
  title: 'Offence severity: 12 months after joining against 12 before',
  theme: 'youth-violence',
  why: 'Lighter offences than before are progress, even where there are as many.',
  unit: 'percent change',
  decimals: 1,
  polarity: 'low',
  of: 'cohort',
  when: { '12 months after joined_date': 'in the window' },
  change: {
    from: {
      sum: {
        count: { sum: 'severity' },
        of: 'events',
        same: 'person_id',
        where: {
          kind: 'offence',
          time: { from: 'event_date', to: 'this.joined_date', atLeast: '1 day', atMost: '12 months' },
        },
      },
    },
    to: {
      sum: {
        count: { sum: 'severity' },
        of: 'events',
        same: 'person_id',
        where: {
          kind: 'offence',
          time: { from: 'this.joined_date', to: 'event_date', lessThan: '12 months' },
        },
      },
    },
  },
  rules: ['before-and-after'],
  sources: [{ document: 'Serious youth violence specification', place: '3.1.2; 8.6.1' }],
  example: {
    given: {
      // A's 12 months end on the first day of the year, B's the day before it, C's the day after it.
      cohort: `
        person_id, strand,  joined_date
        A,         protect, 2022-04-01
        B,         protect, 2022-03-31
        C,         protect, 2023-04-01
      `,
      // Of A, 2 + 3 + 1 + 4 before (12 months to the day to the day before) and 3 + 2 after (12 months less a day).
      events: `
        person_id, event_date, kind,    severity
        A,         2021-03-31, offence, 9
        A,         2021-04-01, offence, 2
        A,         2021-10-01, offence, 3
        A,         2022-03-30, offence, 1
        A,         2022-03-31, offence, 4
        A,         2022-04-01, offence, 3
        A,         2023-03-31, offence, 2
        A,         2023-04-01, offence, 9
        A,         2022-01-01, other,   9
        A,         2022-06-01, other,   9
        B,         2022-01-01, offence, 9
        C,         2022-04-01, offence, 9
      `,
    },
    period: '2023/24',
    expect: { numerator: -5, denominator: 10, value: '-50.0' },
  },
} satisfies Indicator
