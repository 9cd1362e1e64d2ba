import { describe, expect, it } from 'vitest'
import { type Asking, calculated, day, figureText, problemsOf, theFigure, told } from '../support/extracts.ts'
import { BY_AREA, counts, KENT } from './supplied-counts.ts'

const populations = {
  populations: `
    year, area,    population
    2023, Ashford, 1000
    2023, Dover,   3000
    2023, Kent,    5000
  `,
}

describe('figures that somebody else counted', () => {
  it('are known by id or by code, whatever its case and blanks', async () => {
    for (const name of ['dv-repeat-share', 'NI32', 'ni 32'])
      expect(await told(counts(`${name}, 2023/24, , 61, 205`), { ...KENT, indicators: ['NI32'] })).toEqual([
        'Kent: 61 of 205 = 29.8',
      ])
  })

  it('need no extract, neither of what is counted nor of what it is divided by', async () => {
    const supplied = counts('iro-caseload, 2023/24, , 300, 5')
    const asking = { ...KENT, indicators: ['iro-caseload'] }
    expect(await told(supplied, asking)).toEqual(['Kent: 300 of 5 = 60.0'])
    const children = { cic: '\nchild_id, start_date, end_date, legal_status\nA, 2023-01-01, , C2\n' }
    expect(await told({ ...supplied, ...children }, asking)).toEqual(['Kent: 300 of 5 = 60.0'])
  })

  it('of an unknown indicator are left out with one warning', async () => {
    const problems = await problemsOf(
      counts('NI32, 2023/24, , 61, 205', 'NI999, 2023/24, , 1,', 'NI999, 2022/23, , 1,'),
      KENT,
    )
    expect(problems.map(({ severity, code, line }) => [severity, code, line])).toEqual([
      ['warning', 'unknown-indicator', 3],
    ])
  })

  it('serve the rates that name them, over the population', async () => {
    const files = { ...counts('referrals, 2023/24, , 50,'), ...populations }
    expect(figureText(await theFigure(files, 'referral-rate', KENT))).toBe('50 of 5000 = 100.0')
  })

  it('of another period are no figure of this one', async () => {
    const files = counts('NI32, 2022/23, , 61, 205')
    const figure = await theFigure(files, 'NI32', KENT)
    expect([figureText(figure), figure.notes]).toEqual(['[x]', ['no figure supplied for this period']])
  })

  it('of a share without a denominator cannot be divided', async () => {
    const figure = await theFigure(counts('NI32, 2023/24, , 61,'), 'NI32', KENT)
    expect([figureText(figure), figure.notes]).toEqual(['[x]', ['supplied without a denominator']])
  })

  it('of a share of nothing are not applicable', async () => {
    expect(figureText(await theFigure(counts('NI32, 2023/24, , 0, 0'), 'NI32', KENT))).toBe('0 of 0 = [z]')
  })
})

describe('of years before the configured coverage of an extract', () => {
  const files = {
    ...counts('referrals, 2022/23, , 7,', 'referrals, 2023/24, , 1,'),
    ...populations,
    referrals: '\nchild_id, referral_date, source\nA, 2023-05-01, Police\n',
  }
  const coverage = { referrals: { start: day('2023-04-01'), end: day('2024-03-31') } }

  it('the supplied figure stands: what the extract holds of them says nothing', async () => {
    const asked: Asking = { ...KENT, indicators: ['referrals'], coverage, period: '2022/23..2023/24' }
    expect(await told(files, asked)).toEqual(['Kent: 7', 'Kent: 1'])
  })

  it('a supplied rate stands, too', async () => {
    const rate = { ...files, ...counts('referral-rate, 2022/23, , 7, 4000') }
    const asked: Asking = { ...KENT, indicators: ['referral-rate'], coverage, period: '2022/23' }
    expect(await told(rate, asked)).toEqual(['Kent: 7 of 4000 = 17.5'])
  })
})

it('an area for which no rate was supplied has none, and its note says why', async () => {
  const files = { ...counts('referral-rate, 2023/24, Ashford, 10,'), ...populations }
  const { figures } = await calculated(files, { ...BY_AREA, indicators: ['referral-rate'] })
  expect(figures.map(({ area, notes }) => [area.label, notes])).toEqual([
    ['Ashford', []],
    ['Dover', ['no figure supplied for this period']],
    ['Kent', ['the sum of 1 area supplied']],
  ])
})

describe('the whole of supplied figures', () => {
  it('is its own row', async () => {
    const files = counts('referrals, 2023/24, Ashford, 10,', 'referrals, 2023/24, Kent, 99,')
    expect(await told(files, { ...BY_AREA, indicators: ['referrals'] })).toEqual(['Ashford: 10', 'Kent: 99'])
  })

  it('is else the sum of its areas, noted, over the population of the same areas', async () => {
    const files = { ...counts('referrals, 2023/24, Ashford, 10,'), ...populations }
    const figure = await theFigure(files, 'referral-rate', KENT)
    expect([figureText(figure), figure.notes]).toEqual(['10 of 1000 = 100.0', ['the sum of 1 area supplied']])
  })

  it('has no population where one of these areas has none', async () => {
    const files = { ...counts('referrals, 2023/24, Thanet, 10,'), ...populations }
    expect(figureText(await theFigure(files, 'referral-rate', KENT))).toBe('[x]')
  })

  it('holds those of unknown area, who live in one of the others', async () => {
    const files = {
      ...counts('referrals, 2023/24, Ashford, 10,', 'referrals, 2023/24, unknown, 5,'),
      ...populations,
    }
    expect(await told(files, { ...BY_AREA, indicators: ['referrals', 'referral-rate'] })).toEqual([
      'Ashford: 10',
      'Dover: [x]',
      'Unknown: 5',
      'Kent: 15',
      'Ashford: 10 of 1000 = 100.0',
      'Dover: [x]',
      'Unknown: [z]',
      'Kent: 15 of 1000 = 150.0',
    ])
  })
})

describe('a stock', () => {
  const asked: Asking = { ...KENT, indicators: ['cp-plans'] }

  it('of the year is the stock of its last day, for every window that ends on it', async () => {
    const files = counts('cp-plans, 2023/24, , 40,')
    expect(await told(files, { ...asked, period: 'Mar 2024' })).toEqual(['Kent: 40'])
    expect(await told(files, { ...asked, period: 'Mar 2024', window: 'rolling-12m' })).toEqual(['Kent: 40'])
    expect(await told(files, { ...asked, period: 'Feb 2024' })).toEqual(['Kent: [x]'])
  })

  it('told for two windows that end on one day is neither guessed', async () => {
    const files = counts('cp-plans, 2023/24, , 40,', 'cp-plans, Mar 2024, , 41,')
    expect(await told(files, { ...asked, period: '2023/24 Q4' })).toEqual(['Kent: [x]'])
    expect(await told(files, { ...asked, period: 'Mar 2024' })).toEqual(['Kent: 41'])
  })

  it('is a day; events of a year are not those of its last month', async () => {
    const files = counts('referrals, 2023/24, , 400,')
    expect(await told(files, { ...asked, indicators: ['referrals'], period: 'Mar 2024' })).toEqual([
      'Kent: [x]',
    ])
  })
})

describe('conflicting sources', () => {
  const plans = `
    child_id, start_date, end_date, area
    A,        2023-05-01, ,         Ashford
    B,        2023-06-01, ,         Ashford
  `

  it('that agree are one figure', async () => {
    const files = { cp_plans: plans, ...counts('cp-plans, 2023/24, Ashford, 2,') }
    expect(await told(files, { ...BY_AREA, indicators: ['cp-plans'] })).toEqual(['Ashford: 2', 'Kent: 2'])
  })

  it('an extract and a supplied figure that differ: exit 3, at the line of the figure', async () => {
    const files = { cp_plans: plans, ...counts('NI32, 2023/24, , 61, 205', 'cp-plans, 2023/24, Ashford, 3,') }
    const problems = await problemsOf(files, { ...BY_AREA, indicators: ['cp-plans'] })
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([
      expect.objectContaining({ code: 'conflicting-figures', exit: 3, file: 'counts.csv', line: 3 }),
    ])
  })

  it('two rows for one figure: the same number is one, another is an error', async () => {
    const asked = { ...KENT, indicators: ['NI32'] }
    const same = counts('NI32, 2023/24, , 61, 205', 'ni 32, 2023/24, Kent, 61, 205')
    expect(await told(same, asked)).toEqual(['Kent: 61 of 205 = 29.8'])
    const other = counts('NI32, 2023/24, , 61, 205', 'ni 32, 2023/24, Kent, 62, 205')
    expect(await problemsOf(other, asked)).toEqual([
      expect.objectContaining({ severity: 'error', code: 'conflicting-figures', exit: 3, line: 3 }),
    ])
  })

  it('a sum of some areas does not contradict the whole that an extract gives', async () => {
    const files = {
      cp_plans: plans.replace('2023-06-01, ,         Ashford', '2023-06-01, ,         Dover'),
      ...counts('cp-plans, 2023/24, Ashford, 1,'),
    }
    expect(await told(files, { ...KENT, indicators: ['cp-plans'] })).toEqual(['Kent: 2'])
  })
})
