import { describe, expect, it } from 'vitest'
import { amountText } from '../../../src/foundations/amount.ts'
import { readDirection } from '../../../src/plans/table/row-direction.ts'
import { readTolerance } from '../../../src/plans/table/tolerance.ts'

describe('the direction of a row', () => {
  it.each([
    ['low', 'low', undefined],
    ['Lower is better', 'low', undefined],
    ['no more than', 'low', undefined],
    ['high', 'high', undefined],
    ['Bigger is better', 'high', undefined],
    ['Reduce', 'low', 'reduce'],
    ['increase', 'high', 'increase'],
    ['maintain', undefined, 'maintain'],
    ['Monitor', undefined, 'monitor'],
    ['', undefined, undefined],
    ['-', undefined, undefined],
    ['na', undefined, undefined],
    ['N/A', undefined, undefined],
    ['None', undefined, undefined],
  ])('%j is %s, as a target %s', (text, direction, word) => {
    expect(readDirection(text)).toEqual({ ...(direction && { direction }), ...(word && { word }) })
  })

  it.each(['as low', 'low or high', 'as high', 'higher than before', 'to monitor', 'monitored', 'none yet'])(
    '%j is none that is known',
    text => {
      expect(readDirection(text)).toBeUndefined()
    },
  )
})

describe('the tolerance of a row', () => {
  it.each([
    ['2', '2', false],
    ['± 2', '2', false],
    ['+/-2', '2', false],
    ['+-2', '2', false],
    ['2.5%', '2.5', false],
    ['3 days', '3', false],
    ['0', '0', false],
    ['10% of target', '10', true],
    ['10 %of the target', '10', true],
  ])('%j is %s, of the target: %s', (text, size, ofTarget) => {
    const tolerance = readTolerance(text)
    expect([tolerance && amountText(tolerance.size.amount), tolerance?.ofTarget]).toEqual([size, ofTarget])
  })

  it.each(['', '-2', 'at most 2', '2-3', 'some', '10% of targets', '10% of target set'])(
    '%j is none',
    text => {
      expect(readTolerance(text)).toBeUndefined()
    },
  )
})
