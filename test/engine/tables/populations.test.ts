import { describe, expect, it } from 'vitest'
import { readTables } from '../../support/extracts.ts'

/** What is wrong with the bands of ages of one area and year: code and line. */
async function faultsOf(bands: string[]): Promise<string[]> {
  const rows = bands.map((band, i) => `2023, Ashford, ${band}, ${100 + i}`)
  const { problems } = await readTables({
    populations: `\nyear, area, age_band, population\n${rows.join('\n')}\n`,
  })
  return problems.map(({ code, line, found }) => `${line} ${code}: ${found}`)
}

describe('bands of ages', () => {
  it.each([
    ['all children in one', ['0-17']],
    ['four bands in any order', ['5-9', '0-4', '16-17', '10-15']],
    ['single years', Array.from({ length: 18 }, (_, age) => String(age))],
    ['adults beside them', ['0-17', '18-64', '65+']],
    ['adults alone', ['18-64', '65+']],
  ])('tile 0 to 17: %s', async (_, bands) => {
    expect(await faultsOf(bands)).toEqual([])
  })

  it.each([
    [
      'one twice',
      ['0-9', '0-9', '10-17'],
      '3 overlapping-ages: a band of ages that overlaps another, or the same population twice',
    ],
    [
      'two that overlap',
      ['0-9', '9-17'],
      '3 overlapping-ages: a band of ages that overlaps another, or the same population twice',
    ],
    ['a gap', ['0-4', '6-17'], '3 missing-ages: no band for the ages 5 to 5'],
    ['none of the youngest', ['1-17'], '2 missing-ages: no band for the ages 0 to 0'],
    ['none of the oldest', ['0-4', '5-15'], '3 missing-ages: no band for the ages 16 to 17'],
    ['one that goes beyond 17', ['0-15', '16-24'], '3 straddling-ages: a band of ages that goes beyond 17'],
  ])('are an error with %s', async (_, bands, fault) => {
    expect(await faultsOf(bands)).toEqual([fault])
  })
})

it.each(['white', ' WHITE ', 'White.'])(
  'a group of ethnicity spelled White and %j is no two groups',
  async spelled => {
    const { problems } = await readTables({
      populations: `\nyear, ethnicity, age_band, population\n2023, White, 0-9, 100\n2023, ${spelled}, 10-17, 90\n2023, Asian, 0-17, 20\n`,
    })
    expect(problems.map(({ code, line, exit }) => [code, line, exit])).toContainEqual(['two-spellings', 3, 3])
  },
)

it('groups of ethnicity with names of their own are several', async () => {
  const { problems } = await readTables({
    populations: '\nyear, ethnicity, population\n2023, White, 100\n2023, White other, 20\n2024, White, 101\n',
  })
  expect(problems).toEqual([])
})

it('one row beside a whole is the same population twice, wherever it stands', async () => {
  expect(await faultsOf(['0-17', '0-4'])).toEqual([
    '2 overlapping-ages: a band of ages that overlaps another, or the same population twice',
  ])
  expect(await faultsOf(['0-17', '0-17', '0-17'])).toEqual([
    '3 overlapping-ages: a band of ages that overlaps another, or the same population twice',
  ])
})

it.each([
  [-1, ['negative-population']],
  [0, []],
])('a population of %i', async (people, codes) => {
  const { problems } = await readTables({ populations: `\nyear, population\n2023, ${people}\n` })
  expect(problems.map(({ code }) => code)).toEqual(codes)
})

it('each area and year is told once, and only where it is wrong', async () => {
  const { problems } = await readTables({
    populations: `
      year, area,    age_band, population
      2023, Ashford, 0-16,     100
      2024, Ashford, 0-17,     100
      2023, Dover,   0-17,     100
      2024, Dover,   5-17,     100
    `,
  })
  expect(problems.map(({ code, line }) => [code, line])).toEqual([
    ['missing-ages', 2],
    ['missing-ages', 5],
  ])
})
