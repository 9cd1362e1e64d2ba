import { expect, it } from 'vitest'
import { day } from '../../support/extracts.ts'
import { eventsFrom, rowsDoubted } from '../doubted.ts'

const referrals = `child_id,referral_date\nX,1924-01-01\n${eventsFrom('2024-01-01', 60)}\n`

it('a referral of another century', async () => {
  expect(await rowsDoubted('start-long-before', { referrals })).toEqual(['referrals 2'])
})

it('is in order where the coverage says from when on the extract speaks', async () => {
  const coverage = { '*': { start: day('2024-01-01'), end: day('2024-03-31') } }
  expect(await rowsDoubted('start-long-before', { referrals }, { coverage })).toEqual([])
})

it('is no wonder nine years before', async () => {
  const nine = referrals.replace('1924', '2015')
  expect(await rowsDoubted('start-long-before', { referrals: nine })).toEqual([])
})
