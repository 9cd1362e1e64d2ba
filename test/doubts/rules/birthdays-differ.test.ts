import { expect, it } from 'vitest'
import { rowsDoubted } from '../doubted.ts'

it('one child with two birthdays, in one extract or in two', async () => {
  const referrals = `
    child_id, referral_date, date_of_birth
    A,        2024-01-01,    2015-01-01
    A,        2024-06-01,    2015-01-02
    B,        2024-01-01,    2016-01-01
    C,        2024-01-01,    2017-01-01
    C,        2024-06-01,
  `
  const cic = `
    child_id, start_date, end_date, date_of_birth
    B,        2024-01-01, ,         2016-02-01
    C,        2024-01-01, ,         2017-01-01
  `
  expect(await rowsDoubted('birthdays-differ', { referrals, cic })).toEqual(['referrals 3', 'cic 2'])
})

it('is held against the list of children, which says it first', async () => {
  const header = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA,1,01/05/2010,WBRI,UN3,0,\n'
  const referrals = 'child_id,referral_date,date_of_birth\nA,2024-01-01,2010-05-02\n'
  expect(await rowsDoubted('birthdays-differ', { referrals, header })).toEqual(['referrals 2'])
})
