import { describe, expect, it } from 'vitest'
import { problemText } from '../../../src/foundations/problem.ts'
import { figureText, problemsOf, theFigure } from '../../support/extracts.ts'

const KENT = { indicators: ['under18-population'], period: '2023/24', whole: 'Kent' }

const populations = (...rows: string[]) => ({
  populations: `\nyear, area, age_band, population\n${rows.join('\n')}\n`,
})

async function told(...rows: string[]): Promise<string[]> {
  return (await problemsOf(populations(...rows), KENT)).map(problemText)
}

describe('the population of the whole', () => {
  it('is that of its own row, without an area or by its name', async () => {
    for (const own of ['', 'Kent']) {
      const files = populations(
        '2023, Ashford, 0-17, 100',
        '2023, Dover, 0-17, 200',
        `2023, ${own}, 0-17, 300`,
      )
      expect(figureText(await theFigure(files, 'under18-population', KENT))).toBe('300')
      expect(await problemsOf(files, KENT)).toEqual([])
    }
  })

  it('is the sum of the areas where it has no row', async () => {
    const files = populations('2023, Ashford, 0-17, 100', '2023, Dover, 0-9, 150', '2023, Dover, 10-17, 50')
    expect(figureText(await theFigure(files, 'under18-population', KENT))).toBe('300')
  })

  it('counts, with a warning, where the areas add up to another number', async () => {
    const rows = [
      '2023, Ashford, 0-17, 100',
      '2023, Dover, 0-17, 200',
      '2023, , 0-9, 150',
      '2023, , 10-17, 160',
    ]
    expect(figureText(await theFigure(populations(...rows), 'under18-population', KENT))).toBe('310')
    expect(await told(...rows)).toEqual([
      'populations.csv:4: warning[unequal-whole]: a population of the whole that its areas do not add up to (mid-2023); ' +
        'expected the sum of the areas; the row of the whole counts',
    ])
  })

  it('is told of once for all years', async () => {
    const years = ['2021', '2022', '2023'].flatMap(year => [
      `${year}, Ashford, 0-17, 100`,
      `${year}, Kent, 0-17, 101`,
    ])
    expect(await told(...years)).toEqual([expect.stringContaining('(mid-2021 and 2 other years)')])
  })

  it('is compared with the children of the areas, not with older people', async () => {
    expect(
      await told('2023, Ashford, 0-17, 300', '2023, Ashford, 18+, 900', '2023, Kent, 0-17, 300'),
    ).toEqual([])
  })

  it('is not compared in a year that only one of them tells of', async () => {
    expect(await told('2022, Kent, 0-17, 290', '2023, Ashford, 0-17, 100')).toEqual([])
  })

  it('there twice, by its name and without an area, is an error: neither is guessed', async () => {
    const [problem, ...others] = await problemsOf(
      populations('2023, , 0-17, 300', '2023, Kent, 0-17, 300'),
      KENT,
    )
    expect(others).toEqual([])
    expect(problem).toMatchObject({ severity: 'error', code: 'population-twice', exit: 3, line: 3 })
  })
})
