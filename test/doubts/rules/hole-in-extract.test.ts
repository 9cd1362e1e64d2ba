import { expect, it } from 'vitest'
import { doubtsBy, eventsFrom } from '../doubted.ts'

const referralsFrom = (first: string, second: string) =>
  `child_id,referral_date\n${eventsFrom(first, 91)}\n${eventsFrom(second, 91)}\n`

it('a quarter without any referral', async () => {
  // 91 days from 2 April are over on 1 July.
  expect(
    await doubtsBy('hole-in-extract', { referrals: referralsFrom('2024-04-02', '2024-10-01') }),
  ).toMatchObject([
    {
      rows: 0,
      found:
        'nothing between 2024-07-01 and 2024-10-01: at its usual pace some 91 more days would have events',
    },
  ])
})

it('two months may be a holiday', async () => {
  expect(await doubtsBy('hole-in-extract', { referrals: referralsFrom('2024-04-02', '2024-09-01') })).toEqual(
    [],
  )
})

it('meetings every quarter have many people and few days', async () => {
  const people = Array.from({ length: 40 }, (_, i) => `M${i}`)
  const days = ['2024-04-10', '2024-07-10', '2024-10-09', '2025-01-15']
  const rows = days.flatMap(meeting => people.map(member => `${meeting},${member},yes`))
  const attendance = `meeting_date,member,attended\n${rows.join('\n')}\n`
  expect(await doubtsBy('hole-in-extract', { attendance })).toEqual([])
})

it('what stands more than a year apart is told as that, and not as a hole', async () => {
  const referrals = `child_id,referral_date\n${eventsFrom('2023-01-02', 300)}\n${eventsFrom('2024-12-16', 60)}\n`
  expect(await doubtsBy('hole-in-extract', { referrals })).toEqual([])
  expect(await doubtsBy('start-after-extract', { referrals })).toMatchObject([{ rows: 60 }])
})
