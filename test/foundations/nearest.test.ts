import { describe, expect, it } from 'vitest'
import { didYouMean, nearest } from '../../src/foundations/nearest.ts'

const indicators = [
  'referrals',
  'referral-rate',
  're-referral-share',
  'cp-plans',
  'cp-plan-rate',
  'cin',
  'cic',
  'CH01',
]

describe('the nearest word', () => {
  it.each([
    ['refferals', 'referrals', 'a letter too many'],
    ['referals', 'referrals', 'a letter too few'],
    ['refer-rals', 'referrals', 'a letter too many'],
    ['cp-paln-rate', 'cp-plan-rate', 'two letters swapped'],
    ['CP_PLAN_RATE', 'cp-plan-rate', 'case does not matter; two letters changed'],
    ['CH1', 'CH01', 'a nought left out'],
    ['ch10', 'CH01', 'digits swapped are one change'],
    ['referrals', 'referrals', 'the word itself'],
  ])('to %s is %s: %s', (word, meant) => {
    expect(nearest(word, indicators)).toBe(meant)
  })

  it.each(['adoption', 'x', '', 'zzz', 'youth-justice'])('to "%s" is none', word => {
    expect(nearest(word, indicators)).toBeUndefined()
  })

  it('is the first of equals', () => {
    expect(nearest('cix', ['cin', 'cic'])).toBe('cin')
    expect(nearest('cix', ['cic', 'cin'])).toBe('cic')
  })

  it('is none where there is nothing to choose from', () => {
    expect(nearest('cin', [])).toBeUndefined()
  })

  it('is asked for in words', () => {
    expect(didYouMean('cp-plan', indicators)).toBe('did you mean cp-plans?')
    expect(didYouMean('adoption', indicators)).toBeUndefined()
  })
})
