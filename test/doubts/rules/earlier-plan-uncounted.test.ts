import { expect, it } from 'vitest'
import { rowsDoubted } from '../doubted.ts'

it('a number of no previous plans, after one', async () => {
  const cp_plans = `
    child_id, start_date, end_date,   previous_plans
    A,        2023-01-01, 2023-06-01, 0
    A,        2024-01-01, ,           0
    B,        2023-01-01, 2023-06-01, 0
    B,        2024-01-01, ,           1
    C,        2023-01-01, 2023-06-01, 0
    C,        2024-01-01, ,
    D,        2024-01-01, ,           0
  `
  expect(await rowsDoubted('earlier-plan-uncounted', { cp_plans })).toEqual(['cp_plans 3'])
})
