import { expect, it } from 'vitest'
import { day } from '../../support/extracts.ts'
import { doubtsBy, eventsFrom, rowsDoubted } from '../doubted.ts'

const HEADER = 'child_id,referral_date'

it('a referral years after all others', async () => {
  const referrals = `${HEADER}\n${eventsFrom('2024-01-01', 60)}\nX,2052-01-01\n`
  expect(await doubtsBy('start-after-extract', { referrals })).toMatchObject([
    { rows: 1, lines: [62], found: 'a start after 2024-02-29, where the extract ends' },
  ])
})

it('of a few plans is told by the end of the other extracts', async () => {
  const referrals = `${HEADER}\n${eventsFrom('2024-01-01', 60)}\n`
  const cp_plans = 'child_id,start_date,end_date\nA,2024-02-01,\nB,2042-02-01,\n'
  expect(await rowsDoubted('start-after-extract', { referrals, cp_plans })).toEqual(['cp_plans 3'])
})

it('is no wonder where events are rare: a review every two years', async () => {
  const rows = ['2012', '2014', '2016', '2018', '2020', '2024'].map(year => `${year},${year}-06-01`)
  const case_reviews = `review_id,commissioned_date\n${rows.join('\n')}\n`
  expect(await rowsDoubted('start-after-extract', { case_reviews })).toEqual([])
})

it('is any day after a configured coverage', async () => {
  const referrals = `${HEADER}\nA,2024-03-31\nB,2024-04-01\n`
  const coverage = { '*': { start: day('2023-04-01'), end: day('2024-03-31') } }
  expect(await rowsDoubted('start-after-extract', { referrals }, { coverage })).toEqual(['referrals 3'])
})
