import { expect, it } from 'vitest'
import { rowsDoubted } from '../doubted.ts'

const cp_plans = `
  child_id, start_date, end_date
  A,        2024-01-01, 2024-06-01
  B,        2024-01-01,
`

it('a review on a day without a plan, or on the first day of one', async () => {
  const cp_reviews = `
    child_id, review_date
    A,        2023-12-31
    A,        2024-01-01
    A,        2024-01-02
    A,        2024-06-01
    A,        2024-06-02
    B,        2025-01-01
    C,        2024-02-01
  `
  // The last review ends the plan on its day.
  expect(await rowsDoubted('review-outside-plan', { cp_plans, cp_reviews })).toEqual([
    'cp_reviews 2',
    'cp_reviews 3',
    'cp_reviews 6',
    'cp_reviews 8',
  ])
})

it('asks nothing where there are no plans', async () => {
  expect(
    await rowsDoubted('review-outside-plan', { cp_reviews: 'child_id,review_date\nA,2024-01-01\n' }),
  ).toEqual([])
})
