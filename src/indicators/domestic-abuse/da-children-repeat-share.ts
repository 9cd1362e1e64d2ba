import type { Indicator } from '../language.ts'

export const daChildrenRepeatShare = {
  id: 'da-children-repeat-share',
  codes: ['LOCAL-DA'],
  title: 'Repeat domestic abuse incidents where children are present',
  theme: 'domestic-abuse',
  why: 'Children who see abuse again and again are harmed by it.',
  unit: 'percent',
  decimals: 1,
  polarity: 'none',
  of: 'da_incidents',
  when: { incident_date: 'in the window' },
  where: { children_present: true },
  count: 'rows',
  ofWhich: {
    has: {
      of: 'da_incidents',
      same: 'victim_id',
      where: {
        children_present: true,
        time: { from: 'incident_date', to: 'this.incident_date', atLeast: '1 day', atMost: '12 months' },
      },
    },
  },
  history: { of: 'da_incidents', reach: '12 months' },
  rules: ['event', 'share', 'repeat-with-children', 'within-12-months'],
  sources: [
    {
      document: 'Suffolk plan, priority 3',
      place: 'Local: repeat domestic abuse incidents where children are present',
    },
  ],
  example: {
    given: {
      // Repeats: A after 12 months to the day, C the day after. Not B, a day more; nor D, first without children.
      da_incidents: `
        victim_id, incident_date, children_present
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
