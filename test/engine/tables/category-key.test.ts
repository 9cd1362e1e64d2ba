import { expect, it } from 'vitest'
import { categoryKey } from '../../../src/engine/tables/category-key.ts'

it.each([
  ['Step up', 'step-up'],
  ['Emotional abuse', 'EMOTIONAL_ABUSE'],
  ['Children’s home', 'childrens home'],
])('categories are compared without case, blanks and punctuation: %s, %s', (one, other) => {
  expect(categoryKey(one)).toBe(categoryKey(other))
})

it('a category of punctuation alone is itself', () => {
  expect(categoryKey('-')).not.toBe(categoryKey('/'))
})
