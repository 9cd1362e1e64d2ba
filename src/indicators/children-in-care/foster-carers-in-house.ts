import type { Indicator } from '../language.ts'

export const fosterCarersInHouse = {
  id: 'foster-carers-in-house',
  title: 'In-house foster carers for adolescents and complex needs',
  theme: 'children-in-care',
  why: "Carers of one's own for the hardest to place keep children near home.",
  unit: 'count',
  decimals: 0,
  polarity: 'high',
  of: 'foster_carers',
  when: { open: 'at the end' },
  where: { provider: 'in-house', any: [{ adolescents: true }, { complex_needs: true }] },
  count: { distinct: 'carer_id' },
  rules: ['stock', 'foster-carers'],
  sources: [{ document: 'Kent development action plan', place: 'action 4.2.1' }],
  example: {
    given: {
      // Without a provider a carer is in-house. C left on the day; D and G take neither; E is an agency's.
      foster_carers: `
        carer_id, approved_date, end_date,   provider, adolescents, complex_needs
        A,        2020-01-01,    ,           in-house, yes,         no
        B,        2024-03-31,    ,           ,         no,          yes
        C,        2020-01-01,    2024-03-31, in-house, yes,         yes
        D,        2020-01-01,    ,           in-house, no,          no
        E,        2020-01-01,    ,           agency,   yes,         yes
        F,        2024-04-01,    ,           in-house, yes,         yes
        G,        2020-01-01,    ,           in-house, no,          no
      `,
    },
    period: '2023/24',
    expect: { numerator: 2, value: '2' },
  },
} satisfies Indicator
