import { expect, test } from 'vitest'
import { headerKey } from '../../src/datasets/header-key.ts'

test.each([
  ['Referral NFA?', 'referralnfa'],
  ['referral_nfa', 'referralnfa'],
  ['Ｒｅｆｅｒｒａｌ　ＮＦＡ', 'referralnfa'],
  ['Child’s “team”', 'childsteam'],
  ['CAFÉ 2', 'café2'],
  ['Stage ②', 'stage2'],
  ['—', ''],
])('%s is compared as %s', (name, key) => {
  expect(headerKey(name)).toBe(key)
})
