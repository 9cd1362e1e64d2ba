import { describe, expect, it } from 'vitest'
import { readTables } from '../../support/extracts.ts'
import { rowsIn } from './cells.ts'

describe('a blank', () => {
  it('is what the dataset says: an assessment without a kind is a single one', async () => {
    const { tables } = await readTables({
      assessments: `
        child_id, start_date, end_date,   kind
        A,        2024-01-08, 2024-02-01, initial
        B,        2024-01-08, 2024-02-01,
      `,
    })
    expect(rowsIn(tables, 'assessments', 'child_id', 'kind')).toEqual(['A initial', 'B single'])
  })

  it('is that in an extract without the column, too', async () => {
    const { tables } = await readTables({
      workers: `
        worker_id, start_date, end_date
        W1,        2024-01-08,
      `,
    })
    expect(rowsIn(tables, 'workers', 'worker_id', 'fte', 'practice_start_date')).toEqual(['W1 1 2024-01-08'])
  })

  it('is the value of another column: the latest category of harm is the initial one', async () => {
    const { tables } = await readTables({
      cp_plans: `
        child_id, start_date, initial_category, latest_category
        A,        2024-01-08, Neglect,          Physical abuse
        B,        2024-01-08, Neglect,
        C,        2024-01-08, ,
      `,
    })
    expect(rowsIn(tables, 'cp_plans', 'latest_category')).toEqual(['Physical abuse', 'Neglect', '-'])
  })

  it('is a yes where a visit means that the child was seen', async () => {
    const { tables } = await readTables({
      cin_visits: `
        child_id, visit_date, seen
        A,        2024-01-08, no
        B,        2024-01-08,
      `,
    })
    expect(rowsIn(tables, 'cin_visits', 'child_id', 'seen')).toEqual(['A no', 'B yes'])
  })

  it('age is a child', async () => {
    const { tables } = await readTables({
      populations: `
        year, population
        2023, 1000
      `,
    })
    expect(rowsIn(tables, 'populations', 'year', 'age_band', 'population')).toEqual(['2023 0-17 1000'])
  })
})

it("systems' codes become our words, whatever their case", async () => {
  const { tables } = await readTables({
    steps: `
      child_id, step_date,  direction
      A,        2024-01-08, Stepped up
      B,        2024-01-08, step-down
      C,        2024-01-08, UP
      D,        2024-01-08, sideways
    `,
  })
  expect(rowsIn(tables, 'steps', 'direction')).toEqual(['up', 'down', 'up', 'sideways'])
})
