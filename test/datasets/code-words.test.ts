import { expect, it } from 'vitest'
import { FLAG_WORDS, FLAG_WORDS_OF, plainWord } from '../../src/datasets/code-words.ts'

it.each([
  ['a) Male', 'Male'],
  ['B) No', 'No'],
  ['c)Unknown', 'Unknown'],
  ['Yes', 'Yes'],
  ['N1 (abuse)', 'N1 (abuse)'],
])('%s is %s without the letter of Annex A', (text, word) => {
  expect(plainWord(text)).toBe(word)
})

it('tells suitable accommodation by the digit of its code', () => {
  const { yes, no } = FLAG_WORDS_OF.care_leavers.accommodation_suitable
  expect([yes.includes('u1'), no.includes('u2'), yes.includes('u2'), no.includes('u1')]).toEqual([
    true,
    true,
    false,
    false,
  ])
})

it('takes an unknown answer for none', () => {
  expect(FLAG_WORDS.none).toContain('unknown')
})
