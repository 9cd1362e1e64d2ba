import { describe, expect, it } from 'vitest'
import { isoDay } from '../../src/foundations/day.ts'
import { type Asking, checked, theFigure, told } from '../support/extracts.ts'

const KENT: Asking = { period: '2023/24', whole: 'Kent' }

const referrals = `
  child_id, referral_date, area,    source
  A,        2023-05-01,    Ashford, Police
  B,        2023-05-01,    Ashford, School
  C,        2023-05-01,    Dover,   Police
`
const bySource = ({
  area,
  breakdown,
}: {
  area: { label: string }
  breakdown: Record<string, { label: string }>
}) => [area, ...Object.values(breakdown)].map(({ label }) => label).join(' ')

describe('the cells of a breakdown', () => {
  it('of areas named with --area have the total of every other breakdown', async () => {
    const asked = { ...KENT, indicators: ['referrals'], areas: ['Ashford'], by: ['source'] }
    expect(await told({ referrals }, asked, bySource)).toEqual([
      'Ashford Police: 1',
      'Ashford School: 1',
      'Ashford Total: 2',
    ])
  })

  it('are the values that the extract itself holds, not those of another extract', async () => {
    const cp_plans = '\nchild_id, start_date, end_date, source\nA, 2023-05-01, , Health\n'
    const asked = { ...KENT, indicators: ['referrals', 'cp-plan-starts'], by: ['source'] }
    expect(await told({ referrals, cp_plans }, asked, bySource)).toEqual([
      ...['Kent Police: 2', 'Kent School: 1', 'Kent Total: 3'],
      ...['Kent Health: 1', 'Kent Total: 1'],
    ])
  })

  it('hold Unknown where a row says so in words', async () => {
    const said = '\nchild_id, referral_date, area\nA, 2023-05-01, Ashford\nB, 2023-05-01, unknown\n'
    expect(await told({ referrals: said }, { ...KENT, indicators: ['referrals'], by: ['area'] })).toEqual([
      'Ashford: 1',
      'Unknown: 1',
      'Kent: 2',
    ])
  })

  it('of populations hold no Unknown: a row without an area is the whole', async () => {
    const populations = '\nyear, area, population\n2023, Ashford, 100\n2023, , 300\n'
    const asked = { ...KENT, indicators: ['under18-population'], by: ['area'] }
    expect(await told({ populations }, asked)).toEqual(['Ashford: 100', 'Kent: 300'])
  })

  it('of a share of each category that is asked for by it are there once, without a total', async () => {
    const cp_plans = `
      child_id, start_date, end_date, latest_category
      A,        2023-05-01, ,         Neglect
      B,        2023-05-01, ,         Emotional abuse
      C,        2023-05-01, ,         Neglect
    `
    const asked = { ...KENT, indicators: ['cp-plan-category-share'], by: ['latest_category'] }
    expect(await told({ cp_plans }, asked, bySource)).toEqual([
      'Kent Emotional abuse: 1 of 3 = 33.3',
      'Kent Neglect: 2 of 3 = 66.7',
    ])
  })
})

it('a figure tells the days that it looks at', async () => {
  const { window } = await theFigure({ referrals }, 'referrals', {
    ...KENT,
    period: 'May 2023',
    window: 'ytd',
  })
  expect([isoDay(window.start), isoDay(window.end)]).toEqual(['2023-04-01', '2023-05-31'])
})

describe('the same figure a year earlier', () => {
  const years = `
    child_id, referral_date, area
    A,        2022-05-01,    Ashford
    B,        2022-05-01,    Ashford
    C,        2022-05-01,    Dover
    D,        2022-05-01,
    E,        2023-05-01,    Ashford
    F,        2023-05-01,    Dover
    G,        2023-05-01,
  `

  /** The figure that is the baseline, where a plan only says `reduce`. */
  const earlier = async (asking: Asking): Promise<string[]> => {
    const areas = ['Ashford', 'Dover', 'Unknown', 'Kent']
    const plan = `\nindicator, area, target\n${areas.map(area => `referrals, ${area}, reduce`).join('\n')}\n`
    const asked = { ...KENT, indicators: ['referrals'], ...asking }
    const { judged } = await checked({ referrals: years }, plan, asked)
    return judged.flatMap(({ figure, baseline }) => (figure ? [`${bySource(figure)}: ${baseline}`] : []))
  }

  it('is that of the same area', async () => {
    expect(await earlier({ by: ['area'] })).toEqual([...['Ashford: 2', 'Dover: 1', 'Unknown: 1', 'Kent: 4']])
  })

  it('is, without areas, that of the whole', async () => {
    expect(await earlier({})).toEqual(['Kent: 4'])
  })
})
