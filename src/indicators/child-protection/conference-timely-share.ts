import type { Indicator } from '../language.ts'

export const conferenceTimelyShare = {
  id: 'conference-timely-share',
  title: 'Initial conferences within 15 working days',
  theme: 'child-protection',
  why: 'A child thought to be at risk of significant harm should not wait for a decision.',
  unit: 'percent',
  decimals: 1,
  polarity: 'high',
  of: 'section47',
  when: { conference_date: 'in the window' },
  where: { not: { transfer_in: true } },
  count: 'rows',
  ofWhich: { time: { from: 'start_date', to: 'conference_date', atMost: '15 working days' } },
  matures: { after: '15 working days', from: 'start_date' },
  rules: ['event', 'share', 'conference-in-time', 'working-days'],
  sources: [
    { document: 'Kent safeguarding board report 2007-08', place: 'Activity report, section 47 enquiries' },
  ],
  example: {
    given: {
      // A on the 15th working day, B on the 16th, C the day before its enquiry; D came from another authority. The
      // 15th working day of F is the last before Easter, that of G the first after it.
      section47: `
        child_id, start_date, conference_date, transfer_in
        A,        2023-09-04, 2023-09-25,      no
        B,        2023-09-04, 2023-09-26,      no
        C,        2023-10-10, 2023-10-09,
        D,        2023-09-04, 2023-09-05,      yes
        E,        2023-09-04, ,
        F,        2024-03-07, 2024-03-21,
        G,        2024-03-08, 2024-03-22,
      `,
    },
    period: '2023/24',
    expect: { numerator: 3, denominator: 5, value: '60.0', note: 'not yet mature: 1' },
  },
} satisfies Indicator
