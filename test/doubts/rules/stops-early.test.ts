import { expect, it } from 'vitest'
import { day } from '../../support/extracts.ts'
import { doubtsBy, eventsFrom } from '../doubted.ts'

const referralsOf = (days: number) => `child_id,referral_date\n${eventsFrom('2024-01-01', days)}\n`
const enquiriesOf = (days: number, every = 1) =>
  `child_id,start_date\n${eventsFrom('2024-01-01', days, every)}\n`

it('an extract with an event every day that ends three weeks before the other', async () => {
  const files = { referrals: referralsOf(121), section47: enquiriesOf(100) }
  expect(await doubtsBy('stops-early', files)).toMatchObject([
    {
      file: 'section47.csv',
      rows: 0,
      lines: [],
      found:
        'nothing after 2024-04-09, where the other goes on to 2024-04-30: at its usual pace some 21 more days would have events',
    },
  ])
})

it('two weeks are in order', async () => {
  expect(await doubtsBy('stops-early', { referrals: referralsOf(114), section47: enquiriesOf(100) })).toEqual(
    [],
  )
})

it('goes by its own pace: with an enquiry every ten days three weeks may pass without one', async () => {
  const files = { referrals: referralsOf(121), section47: enquiriesOf(10, 10) }
  expect(await doubtsBy('stops-early', files)).toEqual([])
})

it('is not told of all others where one was exported later', async () => {
  const files = {
    referrals: referralsOf(100),
    section47: enquiriesOf(100),
    cp_reviews: `child_id,review_date\n${eventsFrom('2024-01-01', 200)}\n`,
  }
  expect(await doubtsBy('stops-early', files)).toEqual([])
})

it('goes by the configured coverage', async () => {
  const coverage = { '*': { start: day('2024-01-01'), end: day('2024-04-30') } }
  expect(await doubtsBy('stops-early', { referrals: referralsOf(100) }, { coverage })).toMatchObject([
    { found: expect.stringContaining('where the coverage goes on to 2024-04-30') },
  ])
})
