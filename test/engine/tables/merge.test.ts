import { describe, expect, it } from 'vitest'
import { dayOfCivil, isoDay } from '../../../src/foundations/day.ts'
import { problemText } from '../../../src/foundations/problem.ts'
import { type Asking, type Files, readTables } from '../../support/extracts.ts'
import { rowsIn } from './cells.ts'

async function referralsOf(csv: string, ...columns: string[]): Promise<string[]> {
  const { tables } = await readTables({ referrals: csv })
  return rowsIn(tables, 'referrals', ...columns)
}

describe('rows equal in every column that the dataset names', () => {
  const twice = `
    child_id, start_date, end_date, area
    A,        2024-01-08, ,         Ashford
    B,        2024-01-09, ,         Ashford
    A,        2024-01-08, ,         Ashford
  `

  it('are read once, with a warning at the one that is passed over', async () => {
    const { tables, problems } = await readTables({ cp_plans: twice })
    expect(rowsIn(tables, 'cp_plans', 'child_id', 'start_date')).toEqual(['A 2024-01-08', 'B 2024-01-09'])
    expect(problems.map(problemText)).toEqual([
      'cp_plans.csv:4: warning[equal-rows]: 1 row equals another in every column of cp_plans; ' +
        'expected each row once; each is read once; look for an export that was run or joined twice',
    ])
  })

  it('are read once across two files, too', async () => {
    const [header, ...rows] = twice.trim().split('\n')
    const file = (row: string) => `\n${header}\n${row}\n`
    const { tables, problems } = await readTables({
      cp_plans_2023: file(rows[0]),
      cp_plans_2024: file(rows[2]),
    })
    expect(tables.get('cp_plans')?.rows.count).toBe(1)
    expect(problems.map(({ code }) => code)).toEqual(['equal-rows'])
  })

  it('are two plans where only the area differs', async () => {
    const { tables, problems } = await readTables({ cp_plans: twice.replace('Ashford', 'Dover') })
    expect([tables.get('cp_plans')?.rows.count, problems]).toEqual([3, []])
  })

  it.each([
    ['as written', 'East, West'],
    ['the other way round', 'West, East'],
  ])('keep the first in text order of a further column asked for (%s)', async (_, order) => {
    const [first, second] = order.split(', ')
    const files: Files = {
      cp_plans: `
        child_id, start_date, ward
        A,        2024-01-08, ${first}
        A,        2024-01-08, ${second}
      `,
    }
    const { tables } = await readTables(files, { by: ['ward'] } satisfies Asking)
    expect(rowsIn(tables, 'cp_plans', 'child_id', 'ward')).toEqual(['A East'])
  })

  it('are separate where rows have no id by nature: two people at one session each count', async () => {
    const { tables, problems } = await readTables({
      sessions: `
        person_id, session_date, minutes
        A,         2024-01-08,   45
        A,         2024-01-08,   45
      `,
    })
    expect([tables.get('sessions')?.rows.count, problems]).toEqual([2, []])
  })
})

describe('several referrals of one child on one day', () => {
  it('are one: the lowest id as text gives its area and columns (R10 is before R9)', async () => {
    const referrals = `
      child_id, referral_date, referral_id, area,    source
      A,        2024-01-08,    R9,          Dover,   Police
      A,        2024-01-08,    R10,         Ashford, School
      A,        2024-01-09,    R8,          Dover,   Police
    `
    expect(await referralsOf(referrals, 'referral_id', 'referral_date', 'area', 'source')).toEqual([
      'R10 2024-01-08 Ashford School',
      'R8 2024-01-09 Dover Police',
    ])
  })

  it.each([
    ['R9', 'R1', 'R2'],
    ['R2', 'R9', 'R1'],
    ['R1', 'R2', 'R9'],
    ['R9', 'R2', 'R1'],
  ])('are one of three as well, in whatever order they stand: %s, %s, %s', async (...ids) => {
    const rows = ids.map(id => `A, 2024-01-08, ${id}, Area ${id}`)
    const referrals = ['child_id, referral_date, referral_id, area', 'B, 2024-01-08, R0, Dover', ...rows]
    expect(await referralsOf(referrals.join('\n'), 'referral_id', 'area')).toEqual(['R0 Dover', 'R1 Area R1'])
  })

  it('go by their id, and not by a column that the dataset names before it', async () => {
    const referrals = `
      child_id, referral_date, referral_id, area,    source, nfa
      A,        2024-01-08,    R2,          Ashford, Health, no
      A,        2024-01-08,    R1,          Thanet,  School, yes
    `
    expect(await referralsOf(referrals, 'referral_id', 'area', 'nfa')).toEqual(['R1 Thanet yes'])
  })

  it('without ids go by the area before any other column', async () => {
    const referrals = `
      child_id, referral_date, source, area
      A,        2024-01-08,    Health, Thanet
      A,        2024-01-08,    School, Ashford
    `
    expect(await referralsOf(referrals, 'area', 'source')).toEqual(['Ashford School'])
  })

  it('let one with an id speak for one without', async () => {
    const referrals = `
      child_id, referral_date, referral_id, area
      A,        2024-01-08,    ,            Ashford
      A,        2024-01-08,    R9,          Dover
    `
    expect(await referralsOf(referrals, 'referral_id', 'area')).toEqual(['R9 Dover'])
  })

  it('without ids take the first area in text order: capitals first, by code units', async () => {
    const referrals = `
      child_id, referral_date, area
      A,        2024-01-08,    ashford
      A,        2024-01-08,    Dover
      B,        2024-01-08,    Éire
      B,        2024-01-08,    Thanet
    `
    expect(await referralsOf(referrals, 'child_id', 'area')).toEqual(['A Dover', 'B Thanet'])
  })

  it('are one however many days the child was referred on', async () => {
    const days = Array.from({ length: 300 }, (_, i) => isoDay(dayOfCivil(2023, 4, 1) + i))
    const csv = ['child_id, referral_date, referral_id', ...days.map((day, i) => `A, ${day}, R${i + 1}`)]
    const again = [`A, ${days[0]}, R999`, `A, ${days[299]}, R000`]
    const rows = await referralsOf([...csv, ...again].join('\n'), 'referral_id')
    expect(rows).toHaveLength(300)
    expect([rows[0], rows[299]]).toEqual(['R1', 'R000'])
  })

  it('of two children stay two', async () => {
    const referrals = `
      child_id, referral_date
      A,        2024-01-08
      B,        2024-01-08
    `
    expect(await referralsOf(referrals, 'child_id')).toEqual(['A', 'B'])
  })
})
