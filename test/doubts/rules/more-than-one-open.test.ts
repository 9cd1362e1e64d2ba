import { expect, it } from 'vitest'
import { rowsDoubted } from '../doubted.ts'

// A has two open, B one open and one that ended, C two that ended, D three open.
const EPISODES = `
  child_id, start_date, end_date
  A,        2024-05-01,
  B,        2024-05-01,
  A,        2024-06-01,
  B,        2024-01-01, 2024-02-01
  C,        2024-01-01, 2024-02-01
  C,        2024-03-01, 2024-04-01
  D,        2024-01-01,
  D,        2024-01-02,
  D,        2024-01-03,
`

it.each(['cp_plans', 'cin_plans', 'cin', 'cic'])('open episodes of one child in %s', async dataset => {
  expect(await rowsDoubted('more-than-one-open', { [dataset]: EPISODES })).toEqual(
    [2, 4, 8, 9, 10].map(line => `${dataset} ${line}`),
  )
})

it('are in order where a child may have several: missing from home and from school', async () => {
  expect(await rowsDoubted('more-than-one-open', { missing_episodes: EPISODES })).toEqual([])
})

it('are not told apart where the extract has no ends', async () => {
  const cp_plans = 'child_id,start_date\nA,2024-05-01\nA,2024-06-01\n'
  expect(await rowsDoubted('more-than-one-open', { cp_plans })).toEqual([])
})
