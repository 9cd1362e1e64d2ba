import { describe, expect, it } from 'vitest'
import { figureText, problemsOf, theFigure } from '../../support/extracts.ts'

const KENT = { indicators: ['under18-population'], period: '2023/24', whole: 'Kent' }
const told = async (...rows: string[]) =>
  (await problemsOf({ populations: `\nyear, area, population\n${rows.join('\n')}\n` }, KENT)).map(
    ({ code, line, exit }) => ({ code, line, exit }),
  )

describe('a row of totals among populations would count everybody twice', () => {
  it.each(['Total', 'TOTAL:', 'Grand total', 'Sub-totals'])('%s is refused', async name => {
    expect(await told('2023, Ashford, 100', '2023, Dover, 200', `2023, ${name}, 300`)).toEqual([
      { code: 'totals-row', line: 4, exit: 3 },
    ])
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
    expect(await told('2023, Ashford, 100', '2023, Totland, 200')).toEqual([])
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
