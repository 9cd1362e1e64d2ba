import { expect, it } from 'vitest'
import { rowsDoubted } from '../doubted.ts'

it('one id on two referrals', async () => {
  const referrals = `
    referral_id, child_id, referral_date
    R1,          A,        2024-05-02
    R1,          A,        2024-06-02
    R2,          B,        2024-05-02
    ,            C,        2024-05-02
    ,            D,        2024-05-02
  `
  expect(await rowsDoubted('duplicate-id', { referrals })).toEqual(['referrals 2', 'referrals 3'])
})

it('rows that are equal throughout are read once, and not doubted again', async () => {
  const referrals = 'referral_id,child_id,referral_date\nR1,A,2024-05-02\nR1,A,2024-05-02\n'
  expect(await rowsDoubted('duplicate-id', { referrals })).toEqual([])
})

it('a young person twice among care leavers', async () => {
  const care_leavers = 'child_id,date_of_birth,activity\nA,2005-01-01,F2\nA,2005-01-01,G5\nB,2005-01-01,F2\n'
  expect(await rowsDoubted('duplicate-id', { care_leavers })).toEqual(['care_leavers 2', 'care_leavers 3'])
})
