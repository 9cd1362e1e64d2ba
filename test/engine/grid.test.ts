import { describe, expect, it } from 'vitest'
import {
  cellAt,
  type Grid,
  groupOf,
  makeDimension,
  maskOf,
  masksOf,
  stepsFor,
  WHOLE,
} from '../../src/engine/grid.ts'
import { makeDictionary } from '../../src/extracts/dictionary.ts'
import { isoDay } from '../../src/foundations/day.ts'
import { type Asking, calculated, figureText, periodsOf, told } from '../support/extracts.ts'

const KENT: Asking = { period: '2023/24', whole: 'Kent', indicators: ['referrals'], by: ['area'] }

describe('rows of the output', () => {
  const referrals = `
    child_id, referral_date, area
    A,        2023-05-01,    Thanet
    B,        2023-05-01,    Ashford
    C,        2023-05-01,    Ashford
    D,        2023-05-01,
    E,        2023-05-01,    unknown
    F,        2023-05-01,    Kent
    G,        2022-05-01,    Dover
  `

  it('are each area that an extract names, in text order, Unknown, and the whole last', async () => {
    expect(await told({ referrals }, KENT)).toEqual([
      'Ashford: 2',
      'Dover: 0', // no referral in the year
      'Thanet: 1',
      'Unknown: 2',
      'Kent: 6', // the row whose area is the county counts in the county only
    ])
  })

  it('have no Unknown where no row is of an unknown area', async () => {
    const known = referrals.replace(/\n.*(D|E), .*/g, '')
    expect(await told({ referrals: known }, KENT)).toEqual(['Ashford: 2', 'Dover: 0', 'Thanet: 1', 'Kent: 4'])
  })

  it('name an area that only the populations name', async () => {
    const populations = `
      year, area,  population
      2023, Swale, 1000
    `
    const rates = { ...KENT, indicators: ['referral-rate'] }
    const lines = await told({ referrals, populations }, rates)
    expect(lines).toContain('Swale: 0 of 1000 = 0.0')
    expect(lines).toContain('Unknown: [z]')
  })

  it('are those asked for with --area, and no whole', async () => {
    const asked = { ...KENT, by: [], areas: ['Thanet', 'Ashford'] }
    expect(await told({ referrals }, asked)).toEqual(['Ashford: 2', 'Thanet: 1'])
    const whole = { ...KENT, by: [], areas: ['Kent', 'Unknown'] }
    expect(await told({ referrals }, whole)).toEqual(['Unknown: 2', 'Kent: 6'])
  })

  it('are one without a breakdown', async () => {
    expect(await told({ referrals }, { ...KENT, by: [] })).toEqual(['Kent: 6'])
  })
})

describe('two breakdowns', () => {
  const referrals = `
    child_id, referral_date, area,    source
    A,        2023-05-01,    Ashford, School
    B,        2023-05-01,    Ashford, Police
    C,        2023-05-01,    Thanet,  Police
    D,        2023-05-01,    Thanet,
  `

  it('give each combination and each of the two alone, the total of both last', async () => {
    const asked = { ...KENT, by: ['area', 'source'] }
    const cells = await told(
      { referrals },
      asked,
      ({ area, breakdown }) => `${area.label} ${breakdown.source.label}`,
    )
    expect(cells).toEqual([
      ...['Ashford Police: 1', 'Ashford School: 1', 'Ashford Unknown: 0', 'Ashford Total: 2'],
      ...['Thanet Police: 1', 'Thanet School: 0', 'Thanet Unknown: 1', 'Thanet Total: 2'],
      ...['Kent Police: 2', 'Kent School: 1', 'Kent Unknown: 1', 'Kent Total: 4'],
    ])
  })

  it("divide a rate by source by the area's whole population", async () => {
    const populations = `
      year, area,    population
      2023, Ashford, 1000
      2023, Thanet,  500
    `
    const asked = { ...KENT, indicators: ['referral-rate'], by: ['source'] }
    const cells = await told({ referrals, populations }, asked, ({ breakdown }) => breakdown.source.label)
    expect(cells).toEqual([
      'Police: 2 of 1500 = 13.3',
      'School: 1 of 1500 = 6.7',
      'Unknown: 1 of 1500 = 6.7',
      'Total: 4 of 1500 = 26.7',
    ])
  })
})

describe('a share of each category', () => {
  const cp_plans = `
    child_id, start_date, end_date,   area,    latest_category
    A,        2023-05-01, ,           Ashford, Neglect
    B,        2023-05-01, ,           Ashford, Emotional abuse
    B,        2023-06-01, 2024-04-01, Ashford, Neglect
    C,        2023-05-01, ,           Thanet,  Neglect
  `
  const asked = { ...KENT, indicators: ['cp-plan-category-share'] }
  const label = ({
    area,
    breakdown,
  }: {
    area: { label: string }
    breakdown: Record<string, { label: string }>
  }) => `${area.label} ${breakdown.latest_category.label}`

  it("is of the area's whole, without a total; a child open in two categories counts in both", async () => {
    expect(await told({ cp_plans }, asked, label)).toEqual([
      'Ashford Emotional abuse: 1 of 2 = 50.0',
      'Ashford Neglect: 2 of 2 = 100.0',
      'Thanet Emotional abuse: 0 of 1 = 0.0',
      'Thanet Neglect: 1 of 1 = 100.0',
      'Kent Emotional abuse: 1 of 3 = 33.3',
      'Kent Neglect: 3 of 3 = 100.0',
    ])
  })

  it('leaves the column out of other indicators of the run', async () => {
    const { figures, breakdowns } = await calculated(
      { cp_plans },
      { ...asked, by: [], indicators: ['cp-plans', 'cp-plan-category-share'] },
    )
    expect(breakdowns).toEqual(['latest_category'])
    expect(figures.map(f => `${Object.keys(f.breakdown)} ${figureText(f)}`)).toEqual([
      ' 3',
      'latest_category 1 of 3 = 33.3',
      'latest_category 3 of 3 = 100.0',
    ])
  })
})

describe('the whole is counted afresh', () => {
  it('a child with a plan in two districts is one child of the county', async () => {
    const cp_plans = `
      child_id, start_date, end_date, area
      A,        2023-05-01, ,         Ashford
      A,        2023-06-01, ,         Thanet
      B,        2023-05-01, ,         Thanet
    `
    expect(await told({ cp_plans }, { ...KENT, indicators: ['cp-plans'] })).toEqual([
      'Ashford: 1',
      'Thanet: 2',
      'Kent: 2',
    ])
  })
})

describe('windows', () => {
  const windowsOf = (period: string, kind: 'period' | 'rolling-12m' | 'ytd') =>
    stepsFor(periodsOf(period), kind).map(
      ({ frame }) => `${isoDay(frame.start)}..${isoDay(frame.end)}, mid-${frame.populationYear}`,
    )

  it('know the population year of the financial year in which they end', () => {
    expect(windowsOf('2023/24', 'period')).toEqual(['2023-04-01..2024-03-31, mid-2023'])
    expect(windowsOf('Mar 2024', 'rolling-12m')).toEqual(['2023-04-01..2024-03-31, mid-2023'])
    expect(windowsOf('Apr 2024', 'rolling-12m')).toEqual(['2023-05-01..2024-04-30, mid-2024'])
    expect(windowsOf('Jun 2024', 'ytd')).toEqual(['2024-04-01..2024-06-30, mid-2024'])
  })
})

describe('cells and groups', () => {
  const dictionary = makeDictionary()
  const codes = ['Thanet', 'Ashford', 'Unknown', 'Kent'].map(name => dictionary.code(name))
  const area = makeDimension('area', dictionary, new Set(codes), 'Kent')
  const grid: Grid = {
    steps: [],
    dimensions: [area, makeDimension('source', dictionary, new Set([0]), 'Total')],
  }

  it('an area has a place in text order, Unknown the next, the whole none', () => {
    expect(area.names).toEqual(['Ashford', 'Thanet'])
    expect([...area.places]).toEqual([1, 0, 2, WHOLE])
    expect([0, 1, 2, WHOLE].map(place => cellAt(area, place))).toEqual([
      { kind: 'named', label: 'Ashford' },
      { kind: 'named', label: 'Thanet' },
      { kind: 'unknown', label: 'Unknown' },
      { kind: 'whole', label: 'Kent' },
    ])
  })

  it('a cell is a group of its own among those that fix the same breakdowns', () => {
    const all = [0, 1, 2].flatMap(a => [0, 1].map(b => groupOf([a, b], grid.dimensions)))
    expect([...new Set(all)].sort()).toEqual([0, 1, 2, 3, 4, 5])
    expect([maskOf([0, WHOLE]), maskOf([WHOLE, 0]), maskOf([1, 1]), maskOf([WHOLE, WHOLE])]).toEqual([
      1, 2, 3, 0,
    ])
    expect(masksOf(grid)).toEqual([0, 1, 2, 3])
  })
})
