import { expect, it } from 'vitest'
import { rowsDoubted } from '../doubted.ts'

it('a plan that starts and ends on one day', async () => {
  const plans = `
    child_id, start_date, end_date
    A,        2024-05-01, 2024-05-01
    B,        2024-05-01, 2024-05-02
    C,        2024-05-01,
  `
  expect(await rowsDoubted('one-day-plan', { cp_plans: plans, cin_plans: plans })).toEqual([
    'cp_plans 2',
    'cin_plans 2',
  ])
})

it('is a matter of plans alone: an assessment may be made in a day', async () => {
  const assessments = 'child_id,start_date,end_date\nA,2024-05-01,2024-05-01\n'
  expect(await rowsDoubted('one-day-plan', { assessments })).toEqual([])
})

it('of another authority counts nowhere, and is not doubted', async () => {
  const cp_plans = 'child_id,start_date,end_date,other_authority\nA,2024-05-01,2024-05-01,yes\n'
  expect(await rowsDoubted('one-day-plan', { cp_plans })).toEqual([])
})
