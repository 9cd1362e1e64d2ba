import type { Indicator } from '../language.ts'

export const bmeShare = {
  id: 'bme-share',
  title: 'Children from black and minority ethnic communities',
  theme: 'context',
  why: 'Services have to fit the children who live here, and to reach all of them.',
  unit: 'percent',
  decimals: 1,
  polarity: 'none',
  of: 'populations',
  when: { year: 'in force' },
  where: { age_band: '0-17' },
  needs: 'ethnicity',
  count: { sum: 'population' },
  // The white groups of the census.
  ofWhich: {
    not: {
      ethnicity: [
        'white',
        'white British',
        'white Irish',
        'white other',
        'other white',
        'any other white background',
        'Gypsy or Irish Traveller',
        'Roma',
      ],
    },
  },
  rules: ['population', 'share'],
  sources: [{ document: 'Kent safeguarding board report 2007-08', place: 'Kent context, ethnicity' }],
  example: {
    given: {
      populations: `
        year, age_band, ethnicity,                  population
        2022, 0-17,     White British,              5000
        2023, 0-17,     White British,              4100
        2023, 0-17,     White,                      200
        2023, 0-17,     White Irish,                250
        2023, 0-17,     White Other,                50
        2023, 0-17,     Other White,                100
        2023, 0-17,     Any other White background, 60
        2023, 0-17,     Gypsy or Irish Traveller,   30
        2023, 0-17,     Roma,                       10
        2023, 0-17,     Asian,                      150
        2023, 0-17,     Black,                      50
        2023, 0-17,     ,                           5000
        2023, 18,       Asian,                      900
      `,
    },
    period: '2023/24',
    expect: { numerator: 200, denominator: 5000, value: '4.0' },
  },
} satisfies Indicator
