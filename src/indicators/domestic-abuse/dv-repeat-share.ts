import type { Indicator } from '../language.ts'

export const dvRepeatShare = {
  id: 'dv-repeat-share',
  codes: ['NI32'],
  title: 'Repeat incidents of domestic violence (MARAC)',
  theme: 'domestic-abuse',
  why: 'A case that comes back to the conference shows that the victim was not yet safe.',
  unit: 'percent',
  decimals: 1,
  polarity: 'none',
  of: 'da_incidents',
  when: { incident_date: 'in the window' },
  where: { marac: true },
  count: 'rows',
  ofWhich: {
    has: {
      of: 'da_incidents',
      same: 'victim_id',
      where: {
        marac: true,
        time: { from: 'incident_date', to: 'this.incident_date', atLeast: '1 day', atMost: '12 months' },
      },
    },
  },
  history: { of: 'da_incidents', reach: '12 months' },
  rules: ['event', 'share', 'within-12-months'],
  sources: [{ document: 'Suffolk plan, priority 3', place: 'NI 32' }],
  example: {
    given: {
      // Repeats: A after 12 months to the day, C the day after. Not B, a day more; nor D, first known outside MARAC.
      da_incidents: `
        victim_id, incident_date, marac
        A,         2022-04-15,    yes
        A,         2023-04-15,    yes
        B,         2022-04-15,    yes
        B,         2023-04-16,    yes
        C,         2023-05-01,    yes
        C,         2023-05-02,    yes
        D,         2023-05-01,    no
        D,         2023-05-02,    yes
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, denominator: 5, value: '40.0' },
  },
} satisfies Indicator
