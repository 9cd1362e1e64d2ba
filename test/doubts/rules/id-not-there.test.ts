import { expect, it } from 'vitest'
import { rowsDoubted } from '../doubted.ts'

const assessments = `
  child_id, referral_id, start_date
  A,        R1,          2024-05-03
  B,        R9,          2024-05-03
  C,        ,            2024-05-03
`

it('an id that no referral has', async () => {
  const referrals = 'referral_id,child_id,referral_date\nR1,A,2024-05-02\nR2,B,2024-05-02\n'
  expect(await rowsDoubted('id-not-there', { referrals, assessments })).toEqual(['assessments 3'])
})

it('a referral that is one with another of its day is there', async () => {
  const referrals = 'referral_id,child_id,referral_date\nR1,A,2024-05-02\nR9,B,2024-05-02\nR2,B,2024-05-02\n'
  expect(await rowsDoubted('id-not-there', { referrals, assessments })).toEqual([])
})

it('asks nothing where there are no referrals, or they have no ids', async () => {
  expect(await rowsDoubted('id-not-there', { assessments })).toEqual([])
  const referrals = 'child_id,referral_date\nA,2024-05-02\n'
  expect(await rowsDoubted('id-not-there', { referrals, assessments })).toEqual([])
})
