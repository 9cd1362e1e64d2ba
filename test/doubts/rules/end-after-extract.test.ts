import { expect, it } from 'vitest'
import { day } from '../../support/extracts.ts'
import { rowsDoubted } from '../doubted.ts'

it('an end that is only planned; what starts after the extract too is told elsewhere', async () => {
  const cp_plans = `
    child_id, start_date, end_date
    A,        2023-05-01, 2024-03-31
    B,        2023-05-01, 2024-04-01
    C,        2024-05-01, 2024-06-01
    D,        2023-05-01,
  `
  const coverage = { cp_plans: { start: day('2023-04-01'), end: day('2024-03-31') } }
  expect(await rowsDoubted('end-after-extract', { cp_plans }, { coverage })).toEqual(['cp_plans 3'])
  expect(await rowsDoubted('start-after-extract', { cp_plans }, { coverage })).toEqual(['cp_plans 4'])
})
