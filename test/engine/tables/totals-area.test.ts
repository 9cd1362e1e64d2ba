import { describe, expect, it } from 'vitest'
import { figureText, problemsOf, theFigure } from '../../support/extracts.ts'

const KENT = { indicators: ['under18-population'], period: '2023/24', whole: 'Kent' }
const told = async (...rows: string[]) =>
  (await problemsOf({ populations: `\nyear, area, population\n${rows.join('\n')}\n` }, KENT)).map(
    ({ code, line, exit }) => ({ code, line, exit }),
  )

describe('a row of totals among populations would count everybody twice', () => {
  it.each([
    'Total',
    'TOTAL:',
    'Grand total',
    'Sub-totals',
    'Kent total',
    'Total of Kent',
    'Sub-total of Kent',
    'All',
    'All districts',
  ])('%s is refused', async name => {
    expect(await told('2023, Ashford, 100', '2023, Dover, 200', `2023, ${name}, 300`)).toEqual([
      { code: 'totals-row', line: 4, exit: 3 },
    ])
  })

  it.each(['Total', 'All', 'All groups', 'All ethnic groups'])(
    'and so would one among ethnic groups: %s',
    async name => {
      const rows = ['Ashford, White, 80', 'Ashford, Asian, 20', `Ashford, ${name}, 100`]
      const populations = `\nyear, area, ethnicity, population\n${rows.map(row => `2023, ${row}`).join('\n')}\n`
      expect(
        (await problemsOf({ populations }, KENT)).map(({ code, found, line }) => [code, found, line]),
      ).toEqual([['totals-row', 'a row of totals among the values of ethnicity', 4]])
    },
  )

  it('says what else it may be: the whole, by its name', async () => {
    const [problem] = await problemsOf(
      { populations: '\nyear, area, population\n2023, Ashford, 100\n2023, Total, 100\n' },
      KENT,
    )
    expect(problem).toMatchObject({
      found: 'a row of totals among the areas',
      expected: 'areas, and the whole by its name or without one',
      advice: 'delete that row, or give its name as area: in the configuration',
    })
  })

  it('is none where there is no other row', async () => {
    expect(await told('2022, Total, 290', '2023, Total, 300')).toEqual([])
  })

  it('wherever it stands', async () => {
    expect(await told('2023, Total, 300', '2023, Ashford, 100', '2023, Dover, 200')).toEqual([
      { code: 'totals-row', line: 2, exit: 3 },
    ])
  })

  it('is the whole where the configuration says so', async () => {
    const files = { populations: '\nyear, area, population\n2023, Ashford, 100\n2023, Total, 300\n' }
    const figure = await theFigure(files, 'under18-population', { ...KENT, whole: 'Total' })
    expect(figureText(figure)).toBe('300')
  })

  it('a place that only begins with the word is a place', async () => {
    expect(
      await told(
        '2023, Ashford, 100',
        '2023, Totland, 200',
        '2023, All Saints, 20',
        '2023, Old Total Park, 20',
        '2023, Teetotal of old, 1',
      ),
    ).toEqual([])
  })
})

describe('an area with as many people as all others together', () => {
  const areas = ['2022, Ashford, 90', '2022, Dover, 190', '2023, Ashford, 100', '2023, Dover, 200']

  it('in every year is told, for it may be the whole', async () => {
    expect(await told(...areas, '2022, The county, 280', '2023, The county, 300')).toEqual([
      { code: 'totals-like', line: 6, exit: undefined },
    ])
  })

  it('in one year only is chance', async () => {
    expect(await told(...areas, '2022, Thanet, 280', '2023, Thanet, 301')).toEqual([])
  })

  it('is no whole where that has a row of its own, or where there are but two', async () => {
    expect(await told('2023, A, 100', '2023, B, 200', '2023, C, 300', '2023, Kent, 600')).toEqual([])
    expect(await told('2023, A, 100', '2023, B, 100')).toEqual([])
  })
})

it('a row of totals among contributions would be an agency that gives as much as all', async () => {
  const contributions = `
    period, agency, amount
    2008/09, Police, 10
    2008/09, County council, 30
    2008/09, Total, 40
  `
  const [problem] = await problemsOf(
    { contributions },
    { indicators: ['contribution-share'], period: '2008/09' },
  )
  expect(problem).toMatchObject({
    code: 'totals-row',
    line: 4,
    exit: 3,
    found: 'a row of totals among the values of agency',
    advice: 'delete that row',
  })
})

it('a row of totals among supplied counts is refused, too', async () => {
  const counts = `
    indicator, period, area, numerator, denominator
    under18-population, 2023/24, Ashford, 100,
    under18-population, 2023/24, Total, 100,
  `
  expect((await problemsOf({ counts }, KENT)).map(({ code }) => code)).toContain('totals-row')
})
