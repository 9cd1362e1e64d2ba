import type { Indicator } from '../language.ts'

export const section47ConferenceShare = {
  id: 'section47-conference-share',
  title: 'Section 47 enquiries leading to an initial conference',
  theme: 'child-protection',
  why: 'It shows how often an enquiry finds enough concern for the agencies to meet.',
  unit: 'percent',
  decimals: 1,
  polarity: 'none',
  of: 'section47',
  when: { start_date: 'in the window' },
  count: 'rows',
  ofWhich: { filled: 'conference_date' },
  matures: { after: '15 working days', from: 'start_date' },
  rules: ['event', 'share', 'conference-in-time'],
  sources: [
    { document: 'Kent safeguarding board report 2007-08', place: 'Activity report, section 47 enquiries' },
  ],
  example: {
    given: {
      // The day before, the first day, the last, the day after. F's 15th working day is the last before Easter, G's after it.
      section47: `
        child_id, start_date, conference_date
        A,        2023-03-31, 2023-04-14
        B,        2023-04-01, 2023-04-21
        C,        2024-03-31, 2024-04-12
        D,        2023-09-04,
        E,        2024-04-01, 2024-04-12
        F,        2024-03-07, 2024-03-21
        G,        2024-03-08,
      `,
    },
    period: '2023/24',
    expect: { numerator: 3, denominator: 5, value: '60.0', note: 'not yet mature: 2' },
  },
} satisfies Indicator
