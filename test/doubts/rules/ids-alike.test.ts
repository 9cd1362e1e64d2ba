import { expect, it } from 'vitest'
import { rowsDoubted } from '../doubted.ts'

/** Extracts of May 2024: a row a referral, a row a plan. */
const referralsOf = (...ids: string[]) =>
  `child_id,referral_date\n${ids.map(id => `${id},2024-05-02\n`).join('')}`
const plansOf = (...ids: string[]) => `child_id,start_date\n${ids.map(id => `${id},2024-05-09\n`).join('')}`

it.each([
  ['a zero width space inside', 'C\u200b1'],
  ['one at the end', 'C1\u200b'],
  ['a mark of direction', '\u200eC1'],
  ['small letters', 'c1'],
  ['a blank', 'C 1'],
  ['a no-break space', 'C\u00a01'],
])('%s makes another child of it', async (_, id) => {
  expect(await rowsDoubted('ids-alike', { referrals: referralsOf('C1', 'D2', id) })).toEqual([
    'referrals 2',
    'referrals 4',
  ])
})

it('in two extracts of one child, both', async () => {
  expect(
    await rowsDoubted('ids-alike', { referrals: referralsOf('c1', 'd2'), cp_plans: plansOf('C1', 'E3') }),
  ).toEqual(['referrals 2', 'cp_plans 2'])
})

it('two that are written alike in no plain way', async () => {
  expect(await rowsDoubted('ids-alike', { referrals: referralsOf('c\u200b1', 'c1') })).toEqual([
    'referrals 2',
    'referrals 3',
  ])
})

it('ids in small letters throughout, and ids that differ in a letter or a nought, are not alike', async () => {
  expect(await rowsDoubted('ids-alike', { referrals: referralsOf('ab1', 'ab2', 'a1', 'a01') })).toEqual([])
})
