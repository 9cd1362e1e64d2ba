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

it('a birth that came on another day than expected is in order', async () => {
  const header = 'LAchildID,PersonBirthDate,ExpectedPersonBirthDate,CINreferralDate'
  const referrals = `${header}\nA,,2024-10-07,2024-01-01\nA,2024-10-12,,2024-11-01\n`
  expect(await rowsDoubted('birthdays-differ', { referrals })).toEqual([])
})

it('is held against the list of children', async () => {
  const header = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA,1,01/05/2010,WBRI,UN3,0,\n'
  const referrals = 'child_id,referral_date,date_of_birth\nA,2024-01-01,2010-05-02\n'
  expect(await rowsDoubted('birthdays-differ', { referrals, header })).toEqual(['referrals 2'])
})

it('may stand in the list of children itself: the return of one year and of the next', async () => {
  const header = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB'
  // B was born on 6 January; what the other year has stands for 1 June.
  const files = {
    header_2024: `${header}\nA,1,01/05/2010,WBRI,UN3,0,\nB,1,01/06/2011,WBRI,UN3,0,\n`,
    header_2025: `${header}\nA,1,01/05/2010,WBRI,UN3,0,\nB,1,06/01/2011,WBRI,UN3,0,\n`,
    episodes: 'CHILD,DECOM,RNE,LS,CIN,DEC\nB,01/05/2023,S,C2,N1,\n',
  }
  expect(await rowsDoubted('birthdays-differ', files)).toEqual(['header_2024 3'])
})
