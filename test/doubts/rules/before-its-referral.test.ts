import { expect, it } from 'vitest'
import { rowsDoubted } from '../doubted.ts'

it('an assessment that starts before the referral of its id', async () => {
  const referrals = `
    referral_id, child_id, referral_date
    R1,          A,        2024-05-02
    R2,          B,        2024-05-02
    R3,          C,        2024-05-02
  `
  const assessments = `
    child_id, referral_id, start_date
    A,        R1,          2024-05-01
    B,        R2,          2024-05-02
    C,        ,            2024-05-01
  `
  // C's assessment has no id: only a referral before it would be its own.
  expect(await rowsDoubted('before-its-referral', { referrals, assessments })).toEqual(['assessments 2'])
})
