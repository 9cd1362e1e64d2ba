import { describe, expect, it } from 'vitest'
import { isoDay } from '../../../src/foundations/day.ts'
import { type Asking, day, type Files, readTables } from '../../support/extracts.ts'
import { rowsIn } from './cells.ts'

describe('rows that are of their kind at all', () => {
  it("leave out plans flagged as another authority's, but know the area", async () => {
    const { tables } = await readTables({
      cp_plans: `
        child_id, start_date, area,    other_authority
        A,        2024-01-08, Ashford, no
        B,        2024-01-08, Dover,   yes
        C,        2024-01-08, Ashford,
      `,
    })
    const { rows, areasNamed } = tables.get('cp_plans')!
    expect(rowsIn(tables, 'cp_plans', 'child_id')).toEqual(['A', 'C'])
    expect([rows.count, areasNamed.size]).toEqual([2, 2])
  })

  it('leave out short breaks (V3, V4) of children looked after', async () => {
    const { tables } = await readTables({
      cic: `
        child_id, start_date, legal_status
        A,        2024-01-08, C2
        B,        2024-01-08, V3
        C,        2024-01-08, v4
        D,        2024-01-08, V2
        E,        2024-01-08,
      `,
    })
    expect(rowsIn(tables, 'cic', 'child_id')).toEqual(['A', 'D', 'E'])
  })

  it('are all of them where the extract has no such column', async () => {
    const { tables } = await readTables({
      cic: `
        child_id, start_date, end_date, category_of_need
        A,        2024-01-08, ,         Abuse or neglect
      `,
    })
    expect(tables.get('cic')?.rows.count).toBe(1)
  })
})

describe('the days that an extract speaks for', () => {
  const coverageOf = async (files: Files, of: string, asking?: Asking) => {
    const coverage = (await readTables(files, asking)).tables.get(of)?.coverage
    return coverage && `${isoDay(coverage.start)}..${isoDay(coverage.end)}`
  }
  const plans = `
    child_id, start_date, end_date,   area
    A,        2021-06-03, 2021-09-01, Ashford
    B,        2023-02-01, 2025-03-30, Ashford
    C,        2024-12-01, ,           Ashford
  `

  it('run from its earliest to its latest event, an end of an episode too', async () => {
    expect(await coverageOf({ cp_plans: plans }, 'cp_plans')).toBe('2021-06-03..2025-03-30')
  })

  it('do not begin with what a child did before: a date of birth is no event', async () => {
    const reviews = `
      child_id, review_date, date_of_birth
      A,        2024-05-01,  2010-01-01
    `
    expect(await coverageOf({ cic_reviews: reviews }, 'cic_reviews')).toBe('2024-05-01..2024-05-01')
  })

  it('are none of a header without rows', async () => {
    expect(await coverageOf({ cp_plans: 'child_id,start_date,end_date,area\n' }, 'cp_plans')).toBeUndefined()
  })

  it('are those of a period from its first to its last day', async () => {
    const contributions = `
      period,  agency, amount
      2008/09, Police, 1000
    `
    expect(await coverageOf({ contributions }, 'contributions')).toBe('2008-04-01..2009-03-31')
  })

  it('are the configured ones where there are any: its own before those of all', async () => {
    const window = (from: string, to: string) => ({ start: day(from), end: day(to) })
    const all = { '*': window('2019-04-01', '2025-03-31') }
    expect(await coverageOf({ cp_plans: plans }, 'cp_plans', { coverage: all })).toBe(
      '2019-04-01..2025-03-31',
    )
    const own = { ...all, cp_plans: window('2020-04-01', '2025-03-31') }
    expect(await coverageOf({ cp_plans: plans }, 'cp_plans', { coverage: own })).toBe(
      '2020-04-01..2025-03-31',
    )
  })
})
