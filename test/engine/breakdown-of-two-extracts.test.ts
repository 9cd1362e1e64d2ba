import { describe, expect, it } from 'vitest'
import { makeDimension } from '../../src/engine/grid.ts'
import { makeDictionary } from '../../src/extracts/dictionary.ts'
import { dayOfIso } from '../../src/foundations/day.ts'
import { type Asking, calculated, figureText, theFigure, told } from '../support/extracts.ts'
import { counts, KENT } from './supplied-counts.ts'
import { ownIndicator } from './tally/own-indicator.ts'

const referrals = `
  child_id, referral_date, area,  source
  A,        2023-05-01,    Dover, Police
  B,        2023-05-01,    Dover, School
  C,        2023-05-01,    Dover, Police
`
const cp_plans = `
  child_id, start_date, end_date, area
  A,        2023-05-01, ,         Dover
  D,        2023-05-01, ,         Dover
`
const label = ({ breakdown }: { breakdown: Record<string, { label: string }> }) => breakdown.source.label

describe('rows over the rows of an extract that lacks the column', () => {
  it("are over the area's whole", async () => {
    const own = ownIndicator({
      unit: 'percent',
      of: 'referrals',
      when: { referral_date: 'in the window' },
      count: 'rows',
      over: { of: 'cp_plans', when: { start_date: 'in the window' }, count: 'rows' },
    })
    const asked: Asking = { ...KENT, ...own, indicators: ['own'], by: ['source'] }
    expect(await told({ referrals, cp_plans }, asked, label)).toEqual([
      'Police: 2 of 2 = 100',
      'School: 1 of 2 = 50',
      'Total: 3 of 2 = 150',
    ])
  })
})

describe('rows over another definition', () => {
  const own = ownIndicator({
    unit: 'percent',
    of: 'referrals',
    when: { referral_date: 'in the window' },
    count: 'rows',
    over: 'cp-plan-starts',
  })
  const asked: Asking = { ...KENT, ...own, indicators: ['own'], by: ['source'] }

  it("are over the area's whole where its extract lacks the column", async () => {
    expect(await told({ referrals, cp_plans }, asked, label)).toEqual([
      'Police: 2 of 2 = 100',
      'School: 1 of 2 = 50',
      'Total: 3 of 2 = 150',
    ])
  })

  it('that was supplied: in the total alone', async () => {
    const files = { referrals, ...counts('cp-plan-starts, 2023/24, , 4,') }
    expect(await told(files, asked, label)).toEqual(['Police: [x]', 'School: [x]', 'Total: 3 of 4 = 75'])
  })
})

it('a median says no more than its extract', async () => {
  // A took two working days; B none, for only Good Friday and a weekend lay between.
  const assessments = `
    child_id, start_date, end_date
    A,        2023-04-03, 2023-04-05
    B,        2024-03-28, 2024-03-31
  `
  const figure = await theFigure({ assessments }, 'assessment-median-days', KENT)
  expect([figureText(figure), figure.notes]).toEqual(['of 2 = 1', []])
})

describe('a row of the whole', () => {
  it('is in no cell of an area, in no year', async () => {
    const files = {
      referrals: `
        child_id, referral_date, area,  source
        A,        2022-05-01,    Dover, Police
        B,        2023-05-01,    Dover, School
        C,        2023-05-01,    Kent,  Police
        D,        2023-05-01,    Kent,  School
      `,
    }
    const asked: Asking = {
      ...KENT,
      indicators: ['referrals'],
      by: ['area', 'source'],
      period: '2022/23..2023/24',
    }
    const cells = await told(files, asked, ({ area, breakdown, period }) =>
      [area.label, breakdown.source.label, period.label].join(' '),
    )
    expect(cells).toEqual([
      ...['Dover Police 2022/23: 1', 'Dover Police 2023/24: 0'],
      ...['Dover School 2022/23: 0', 'Dover School 2023/24: 1'],
      ...['Dover Total 2022/23: 1', 'Dover Total 2023/24: 1'],
      ...['Kent Police 2022/23: 1', 'Kent Police 2023/24: 1'],
      ...['Kent School 2022/23: 0', 'Kent School 2023/24: 2'],
      ...['Kent Total 2022/23: 1', 'Kent Total 2023/24: 3'],
    ])
  })
})

describe('many areas', () => {
  it('each have their own: 300 parishes with a referral each, the last with two', async () => {
    const names = Array.from({ length: 300 }, (_, i) => `Parish ${String(i).padStart(3, '0')}`)
    const rows = [...names, 'Parish 299'].map((name, i) => `C${i}, 2023-05-01, ${name}`)
    const files = { referrals: `\nchild_id, referral_date, area\n${rows.join('\n')}\n` }
    const { figures } = await calculated(files, { ...KENT, indicators: ['referrals'], by: ['area'] })
    expect(figures.map(figureText)).toEqual([...names.slice(1).map(() => '1'), '2', '301'])
  })
})

it('a team that is called Total is a team', () => {
  const dictionary = makeDictionary()
  const codes = ['Total', 'Red'].map(name => dictionary.code(name))
  expect(makeDimension('team', dictionary, new Set(codes), 'Total').names).toEqual(['Red', 'Total'])
})

describe('a change between two definitions', () => {
  const own = ownIndicator({
    unit: 'percent change',
    decimals: 1,
    change: { from: 'cp-plan-starts', to: 'under18-population' },
  })

  it('is not available where one of them is not, and says why', async () => {
    const files = { cp_plans, populations: '\nyear, population\n2024, 1000\n' }
    const figure = await theFigure(files, 'own', { ...KENT, ...own })
    expect([figureText(figure), figure.notes]).toEqual([
      '[x]',
      ['extract ends 2023-05-01', 'no population for 2023 or earlier'],
    ])
  })
})

it('a header without rows has no look-back to be incomplete', async () => {
  const files = { referrals: 'child_id,referral_date,referral_id\n' }
  expect((await theFigure(files, 're-referral-share', KENT)).notes).toEqual([])
  const configured = {
    ...KENT,
    coverage: { '*': { start: dayOfIso('2023-04-01')!, end: dayOfIso('2024-03-31')! } },
  }
  expect((await theFigure(files, 're-referral-share', configured)).notes).toEqual([])
})
