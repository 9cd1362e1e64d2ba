import type { Indicator } from '../language.ts'

export const offencesBeforeAfter = {
  id: 'offences-before-after',
  title: 'Offences: 12 months after joining against 12 before',
  theme: 'youth-violence',
  why: 'Fewer offences mean fewer people harmed.',
  unit: 'percent change',
  decimals: 1,
  polarity: 'low',
  of: 'cohort',
  when: { '12 months after joined_date': 'in the window' },
  change: {
    from: {
      sum: {
        count: 'rows',
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
        count: 'rows',
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
      // Of A, 4 before (12 months to the day to the day before) and 2 after (the day of joining to 12 months less a day).
      events: `
        person_id, event_date, kind
        A,         2021-03-31, offence
        A,         2021-04-01, offence
        A,         2021-10-01, offence
        A,         2022-03-30, offence
        A,         2022-03-31, offence
        A,         2022-04-01, offence
        A,         2023-03-31, offence
        A,         2023-04-01, offence
        A,         2022-01-01, other
        A,         2022-06-01, other
        B,         2022-01-01, offence
        C,         2022-04-01, offence
      `,
    },
    period: '2023/24',
    expect: { numerator: -2, denominator: 4, value: '-50.0' },
  },
} satisfies Indicator
