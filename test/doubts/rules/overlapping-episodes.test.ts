import { expect, it } from 'vitest'
import { rowsDoubted } from '../doubted.ts'

it('an episode that starts before the one before it has ended', async () => {
  const cp_plans = `
    child_id, start_date, end_date
    A,        2024-01-01, 2024-06-01
    A,        2024-05-31, 2024-09-01
    B,        2024-01-01, 2024-06-01
    B,        2024-06-01, 2024-09-01
    C,        2024-05-31, 2024-09-01
    D,        2024-01-01,
    D,        2024-02-01, 2024-03-01
    E,        2024-01-01, 2024-12-01
    E,        2024-02-01, 2024-03-01
    E,        2024-04-01, 2024-05-01
  `
  // B's second plan starts on the day on which the first ends; E's third starts within the first.
  expect(await rowsDoubted('overlapping-episodes', { cp_plans })).toEqual([
    'cp_plans 3',
    'cp_plans 8',
    'cp_plans 10',
    'cp_plans 11',
  ])
})

it('two that are both open are told by another rule', async () => {
  const cp_plans = 'child_id,start_date,end_date\nA,2024-01-01,\nA,2024-02-01,\n'
  expect(await rowsDoubted('overlapping-episodes', { cp_plans })).toEqual([])
})

it('periods of care that are short breaks are not looked at', async () => {
  const cic = `
    child_id, start_date, end_date,   legal_status
    A,        2024-01-01, 2024-06-01, C2
    A,        2024-02-01, 2024-02-03, V4
    A,        2024-03-01, 2024-04-01, C2
  `
  expect(await rowsDoubted('overlapping-episodes', { cic })).toEqual(['cic 4'])
})
