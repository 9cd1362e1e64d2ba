import { expect, it } from 'vitest'
import { doubtsBy, rowsDoubted } from '../doubted.ts'

it('a conference before its enquiry', async () => {
  const section47 = `
    child_id, start_date, conference_date
    A,        2024-05-01, 2024-04-30
    B,        2024-05-01, 2024-05-01
    C,        2024-05-01,
  `
  expect(await doubtsBy('step-before-start', { section47 })).toMatchObject([
    { lines: [2], found: 'conference_date before start_date', rule: 'CIN census 8615' },
  ])
})

it('a previous referral after this one', async () => {
  const referrals = `
    child_id, referral_date, previous_referral_date
    A,        2024-05-01,    2024-05-02
    B,        2024-05-01,    2023-05-01
    C,        2024-05-01,
  `
  expect(await rowsDoubted('step-before-start', { referrals })).toEqual(['referrals 2'])
})

it('each of two steps on its own', async () => {
  const camhs_referrals = `
    child_id, referral_date, assessment_date, treatment_date
    A,        2024-05-01,    2024-04-01,      2024-04-02
    B,        2024-05-01,    2024-06-01,      2024-04-02
  `
  expect(await doubtsBy('step-before-start', { camhs_referrals })).toMatchObject([
    { lines: [2], found: 'assessment_date before referral_date' },
    { lines: [2, 3], found: 'treatment_date before referral_date' },
  ])
})
