import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/figures/figure.ts'
import { type Asking, calculated, figureText, theFigure, told } from '../support/extracts.ts'
import { ownIndicator } from './tally/own-indicator.ts'

const KENT: Asking = { period: '2023/24', whole: 'Kent' }

const populations = (...rows: string[]) => ({ populations: `\nyear, area, population\n${rows.join('\n')}\n` })

async function wholeOf(...rows: string[]): Promise<string[]> {
  const figure = await theFigure(populations(...rows), 'under18-population', KENT)
  return [figureText(figure), ...figure.notes]
}

describe('the population of a whole that is summed', () => {
  it('takes of each area the newest estimate that is not after the year', async () => {
    const rows = ['2021, Ashford, 90', '2023, Ashford, 100', '2022, Ashford, 95', '2024, Ashford, 110']
    expect(await wholeOf(...rows, '2023, Dover, 50')).toEqual(['150'])
  })

  it('is not available where an area has no estimate of the year or before: that area is named', async () => {
    expect(await wholeOf('2023, Ashford, 100', '2024, Dover, 50', '2025, Canterbury, 50')).toEqual([
      '[x]',
      'no population for 2023 or earlier of Canterbury, Dover',
    ])
  })

  it('is not available where none has one', async () => {
    expect(await wholeOf('2024, Ashford, 100', '2024, Dover, 50')).toEqual([
      '[x]',
      'no population for 2023 or earlier',
    ])
  })

  it('names each area of which an older estimate is used, and its year', async () => {
    expect(await wholeOf('2022, Ashford, 100', '2021, Dover, 50', '2023, Thanet, 10')).toEqual([
      '160',
      'older population used, none for mid-2023: Ashford (mid-2022), Dover (mid-2021)',
    ])
  })

  it('is that of its own row, older than those of its areas', async () => {
    expect(await wholeOf('2022, Kent, 300', '2023, Ashford, 100')).toEqual([
      '300',
      'population of mid-2022 used: none for mid-2023',
    ])
  })

  it('is that of its own row, of which nothing is to be said in its year', async () => {
    expect(await wholeOf('2023, Kent, 300', '2023, Ashford, 100')).toEqual(['300'])
  })

  it('takes the areas where its own row is of a later year, and not that row', async () => {
    expect(await wholeOf('2024, Kent, 300', '2023, Ashford, 100')).toEqual(['100'])
  })
})

describe('a population that the definition does not count', () => {
  const notesOf = async (...rows: string[]) => {
    const files = { populations: `\nyear, area, age_band, population\n${rows.join('\n')}\n` }
    return (await theFigure(files, 'under18-share', KENT)).notes
  }

  it('is not said to be missing: of residents, where there are estimates of under-18s alone', async () => {
    expect(await notesOf('2023, Kent, 0-17, 100')).toEqual([
      'no population that the definition counts for 2023 or earlier',
      'the extract holds no populations of age_band 18+ at all',
    ])
  })

  it('is missing where there is none of the year at all', async () => {
    expect((await notesOf('2024, Kent, 0-17, 100'))[0]).toBe('no population for 2023 or earlier')
  })
})

describe('the populations of the areas that somebody else counted in', () => {
  const supplied = {
    counts:
      '\nindicator, period, area, numerator\nreferrals, 2023/24, Ashford, 10\nreferrals, 2023/24, Dover, 5\n',
  }

  it('tell of the older estimates among them, each note once', async () => {
    const files = {
      ...supplied,
      ...populations('2022, Ashford, 1000', '2022, Dover, 500', '2023, Thanet, 70'),
    }
    const figure = await theFigure(files, 'referral-rate', KENT)
    expect([figureText(figure), ...figure.notes]).toEqual([
      '15 of 1500 = 100.0',
      'the sum of 2 areas supplied',
      'population of mid-2022 used: none for mid-2023',
    ])
  })

  it('are not available where one of them has none, and the figure says so', async () => {
    const files = { ...supplied, ...populations('2023, Ashford, 1000', '2024, Dover, 500') }
    const figure = await theFigure(files, 'referral-rate', KENT)
    expect([figureText(figure), ...figure.notes]).toEqual([
      '[x]',
      'the sum of 2 areas supplied',
      'no population for 2023 or earlier',
    ])
  })

  it('are in every year those of the areas of that year', async () => {
    const counts = `${supplied.counts}referrals, 2022/23, Dover, 4\n`
    const files = {
      counts,
      ...populations('2022, Ashford, 900', '2022, Dover, 400', '2023, Ashford, 1000', '2023, Dover, 500'),
    }
    const asked = { ...KENT, indicators: ['referral-rate'], period: '2022/23..2023/24' }
    expect(await told(files, asked)).toEqual(['Kent: 4 of 400 = 100.0', 'Kent: 15 of 1500 = 100.0'])
  })
})

describe('estimates by ethnicity in some areas alone', () => {
  // Synthetic: Ashford tells 2023 undivided and divided, Dover only divided, Ashford 2022 only divided.
  const rows = `
    year, area,    age_band, ethnicity, population
    2022, Ashford, 0-17,     Asian,     80
    2023, Ashford, 0-17,     ,          100
    2023, Ashford, 0-17,     Asian,     90
    2023, Dover,   0-17,     Asian,     40
    2023, Dover,   0-17,     White,     10
    2023, Thanet,  0-17,     ,          7
    2022, Thanet,  0-17,     ,          6
  `
  it('count once: the undivided where there are such, else the sum of the divided, by area and year', async () => {
    const asked = { ...KENT, indicators: ['under18-population'], by: ['area'], period: '2022/23..2023/24' }
    expect(await told({ populations: rows }, asked)).toEqual([
      ...['Ashford: 80', 'Ashford: 100', 'Dover: [x]', 'Dover: 50'],
      ...['Thanet: 6', 'Thanet: 7', 'Kent: [x]', 'Kent: 157'],
    ])
  })
})

describe('a breakdown by a column that the estimates have themselves', () => {
  // Synthetic. In 2023 nobody divided them.
  const divided = `
    year, area,    age_band, ethnicity, population
    2021, Ashford, 0-17,     Asian,     100
    2021, Ashford, 0-17,     White,     900
    2021, Dover,   0-17,     White,     400
    2023, Ashford, 0-17,     ,          1100
    2023, Dover,   0-17,     ,          500
  `
  const label = ({ area, breakdown }: Figure) => `${area.label} ${breakdown.ethnicity.label}`
  const asked: Asking = { ...KENT, by: ['area', 'ethnicity'] }

  it('counts those children alone, as they were last told apart', async () => {
    const files = { populations: divided }
    expect(await told(files, { ...asked, indicators: ['under18-population'] }, label)).toEqual([
      ...['Ashford Asian: 100', 'Ashford White: 900', 'Ashford Total: 1100'],
      ...['Dover Asian: 0', 'Dover White: 400', 'Dover Total: 500'],
      ...['Kent Asian: 100', 'Kent White: 1300', 'Kent Total: 1600'],
    ])
  })

  it('divides the children of each by the children of each', async () => {
    const referrals = `
      child_id, referral_date, area,    ethnicity
      A,        2023-04-01,    Ashford, Asian
      B,        2023-05-01,    Ashford, White
      C,        2024-03-31,    Ashford,
    `
    const files = { populations: divided.replaceAll(/.*Dover.*\n/g, ''), referrals }
    const lines = await told(files, { ...asked, by: ['ethnicity'], indicators: ['referral-rate'] }, label)
    expect(lines).toEqual([
      ...['Kent Asian: 1 of 100 = 100.0', 'Kent White: 1 of 900 = 11.1'],
      ...['Kent Unknown: [z]', 'Kent Total: 3 of 1100 = 27.3'],
    ])
  })

  it('keeps a share within each', async () => {
    const shares = { ...asked, by: ['ethnicity'], indicators: ['bme-share'] }
    expect(await told({ populations: divided }, shares, label)).toEqual([
      ...['Kent Asian: 100 of 100 = 100.0', 'Kent White: 0 of 1300 = 0.0', 'Kent Total: 100 of 1400 = 7.1'],
    ])
  })
})

describe('a breakdown by several columns of the estimates', () => {
  const populations = `
    year, age_band, ethnicity, population
    2023, 0-4,      Asian,     400
    2023, 0-4,      White,     100
    2023, 5-17,     Asian,     1000
    2023, 5-17,     White,     700
  `

  it('counts the children of each age and ethnicity; no child is of a year', async () => {
    const label = ({ breakdown }: Figure) =>
      Object.values(breakdown)
        .map(cell => cell.label)
        .join(' ')
    const asked: Asking = { ...KENT, indicators: ['under18-population'] }
    expect(await told({ populations }, { ...asked, by: ['age_band', 'ethnicity'] }, label)).toEqual([
      ...['0-4 Asian: 400', '0-4 White: 100', '0-4 Total: 500'],
      ...['5-17 Asian: 1000', '5-17 White: 700', '5-17 Total: 1700'],
      ...['Total Asian: 1400', 'Total White: 800', 'Total Total: 2200'],
    ])
    expect(await told({ populations }, { ...asked, by: ['year'] }, label)).toEqual([
      '2023: 2200',
      'Total: 2200',
    ])
  })

  it('has no population of those of whom one of the two is not known', async () => {
    const referrals =
      '\nchild_id, referral_date, age_band, ethnicity\nA, 2023-04-01, 0-4, Asian\nB, 2024-03-31, 0-4,\n'
    const asked: Asking = { ...KENT, indicators: ['referral-rate'], by: ['age_band', 'ethnicity'] }
    const { figures } = await calculated({ populations, referrals }, asked)
    const young = figures.filter(({ breakdown }) => breakdown.age_band.label === '0-4')
    expect(young.map(figure => [figure.breakdown.ethnicity.label, figureText(figure), figure.notes])).toEqual(
      [
        ['Asian', '1 of 400 = 25.0', []],
        ['Unknown', '[z]', []],
        ['Total', '2 of 500 = 40.0', []],
      ],
    )
  })
})

describe('a rate by area', () => {
  const referrals = '\nchild_id, referral_date, area\nA, 2023-04-01, Ashford\nB, 2024-03-31,\n'
  const asked: Asking = { ...KENT, indicators: ['referral-rate'], by: ['area'] }

  it('is not available over a population that is told of the whole alone', async () => {
    const files = { referrals, populations: '\nyear, population\n2023, 1000\n' }
    expect(await told(files, asked)).toEqual(['Ashford: [x]', 'Unknown: [z]', 'Kent: 2 of 1000 = 20.0'])
  })

  it('is not applicable where the area is not known, and needs no further word', async () => {
    const { figures } = await calculated({ referrals, ...populations('2023, Ashford, 100') }, asked)
    expect(figures.map(({ area, notes }) => [area.label, notes])).toEqual([
      ...[
        ['Ashford', []],
        ['Unknown', []],
        ['Kent', []],
      ],
    ])
  })
})

describe('a supplied count over the population', () => {
  const own = ownIndicator({ unit: 'per 10,000', count: 'supplied', over: 'under18-population' })
  const asked = { ...KENT, ...own }

  it('is divided by it', async () => {
    const files = {
      counts: '\nindicator, period, numerator\nown, 2023/24, 5\n',
      ...populations('2023, , 1000'),
    }
    expect(figureText(await theFigure(files, 'own', asked))).toBe('5 of 1000 = 50')
  })

  it('of another period says so, and nothing of the population', async () => {
    const files = {
      counts: '\nindicator, period, numerator\nown, 2022/23, 5\n',
      ...populations('2021, , 1000'),
    }
    const figure = await theFigure(files, 'own', asked)
    expect([figureText(figure), ...figure.notes]).toEqual(['[x]', 'no figure supplied for this period'])
  })
})
