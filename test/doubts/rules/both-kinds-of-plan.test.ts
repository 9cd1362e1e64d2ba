import { expect, it } from 'vitest'
import { rowsDoubted } from '../doubted.ts'

it('a CIN plan during a protection plan', async () => {
  const cp_plans = 'child_id,start_date,end_date\nA,2024-03-01,2024-06-01\nB,2024-03-01,\n'
  const cin_plans = `
    child_id, start_date, end_date
    A,        2024-01-01, 2024-03-01
    A,        2024-05-31, 2024-08-01
    A,        2024-06-01,
    B,        2024-01-01,
    C,        2024-01-01,
  `
  // One plan may end on the day on which the other starts.
  expect(await rowsDoubted('both-kinds-of-plan', { cp_plans, cin_plans })).toEqual([
    'cin_plans 3',
    'cin_plans 5',
  ])
})
