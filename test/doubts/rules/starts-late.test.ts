import { expect, it } from 'vitest'
import { day } from '../../support/extracts.ts'
import { doubtsBy, eventsFrom } from '../doubted.ts'

const referralsFrom = (first: string) => `child_id,referral_date\n${eventsFrom(first, 200)}\n`
const enquiriesFrom = (first: string) => `child_id,start_date\n${eventsFrom(first, 200)}\n`

it('an extract that begins in the midst of a year that the others have from its start', async () => {
  const files = { referrals: referralsFrom('2024-04-02'), section47: enquiriesFrom('2024-06-01') }
  expect(await doubtsBy('starts-late', files)).toMatchObject([
    {
      file: 'section47.csv',
      found:
        'nothing before 2024-06-01, where the others have that year from 2024-04-01: at its usual pace some 61 more days would have events',
    },
  ])
})

it('reaching back a year less is in order, and so are 31 days', async () => {
  const files = { referrals: referralsFrom('2023-04-03'), section47: enquiriesFrom('2024-05-02') }
  expect(await doubtsBy('starts-late', files)).toEqual([])
})

it('half a year is in order where all begin in the midst of it', async () => {
  const files = { referrals: referralsFrom('2024-10-01'), section47: enquiriesFrom('2024-10-02') }
  expect(await doubtsBy('starts-late', files)).toEqual([])
})

it('goes by the configured coverage', async () => {
  const coverage = { '*': { start: day('2024-04-01'), end: day('2024-12-31') } }
  expect(
    await doubtsBy('starts-late', { referrals: referralsFrom('2024-06-01') }, { coverage }),
  ).toMatchObject([{ found: expect.stringContaining('where the coverage begins on 2024-04-01') }])
})

it('plans reach back as far as what is still open: they say nothing of the others', async () => {
  const cp_plans = `child_id,start_date,end_date\n${eventsFrom('2024-04-02', 200).replace(/$/gm, ',')}\n`
  expect(await doubtsBy('starts-late', { referrals: referralsFrom('2024-06-01'), cp_plans })).toEqual([])
})
