import { expect, it } from 'vitest'
import { rowsDoubted } from '../doubted.ts'

it('more than 40 weeks before the child is born; a child on the way is in order', async () => {
  const referrals = `
    child_id, referral_date, date_of_birth
    A,        2024-01-01,    2024-10-07
    B,        2024-01-01,    2024-10-08
    C,        2024-01-01,    2010-01-01
    D,        2024-01-01,
  `
  // 280 days after 1 January 2024 is 7 October.
  expect(await rowsDoubted('born-after-event', { referrals })).toEqual(['referrals 3'])
})

it('goes by the birthday that another extract tells', async () => {
  const referrals = 'child_id,referral_date\nA,2024-01-01\n'
  const cp_plans = 'Child ID,start_date,end_date,date_of_birth\nA,2025-06-01,,2025-05-01\n'
  expect(await rowsDoubted('born-after-event', { referrals, cp_plans }, CHILD_ID)).toEqual(['referrals 2'])
})

it('goes by the day on which a birth is expected where it has not come', async () => {
  const header = 'LAchildID,PersonBirthDate,ExpectedPersonBirthDate,CINreferralDate'
  const referrals = `${header}\nA,,2024-10-07,2024-01-01\nB,,2024-10-08,2024-01-01\n`
  expect(await rowsDoubted('born-after-event', { referrals })).toEqual(['referrals 3'])
})

it('passes over a birthday that cannot be read: no figure needs it', async () => {
  const referrals = 'child_id,referral_date,date_of_birth\nA,2024-01-01,1/2/25\nB,2024-01-01,2025-01-01\n'
  expect(await rowsDoubted('born-after-event', { referrals })).toEqual(['referrals 3'])
})

const CHILD_ID = { columns: { cp_plans: { child_id: 'Child ID' } } }
