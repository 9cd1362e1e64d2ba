import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/figures/figure.ts'
import { figureValue, valueOfParts, valueText } from '../../src/figures/value.ts'
import { type Amount, amount } from '../../src/foundations/amount.ts'
import type { Unit } from '../../src/indicators/language.ts'

/** A figure of so many over so many. */
function figure(unit: Unit, decimals: number, numerator?: Amount, denominator?: Amount): Figure {
  return {
    indicator: {
      id: 'any',
      codes: [],
      title: 'Any',
      unit,
      decimals,
      polarity: 'none',
      theme: 'any',
      nature: 'ratio',
    },
    area: { kind: 'whole', label: 'Kent' },
    breakdown: {},
    period: { kind: 'financial year', label: '2023/24', start: 0, end: 0 },
    window: { start: 0, end: 0 },
    ...(numerator && { numerator }),
    ...(denominator && { denominator }),
    notes: [],
  }
}

describe('the value of a figure', () => {
  it.each<[string, Unit, number, Amount, Amount | undefined, string]>([
    ['a count', 'count', 0, amount(960), undefined, '960'],
    ['a sum with decimals as a count', 'count', 1, amount(125, 1), undefined, '12.5'],
    ['a share', 'percent', 1, amount(310), amount(1274), '24.3'],
    ['a rate', 'per 10,000', 1, amount(24_035), amount(355_390), '676.3'],
    ['a mean of days', 'days', 1, amount(641_033), amount(21_808), '29.4'],
    ['a change', 'percent change', 1, amount(-1), amount(8), '-12.5'],
    ['sessions a week: 8 in 28 days', 'per week', 1, amount(8), amount(28), '2.0'],
    ['months of support: 487 days over 2', 'months', 1, amount(487), amount(2), '8.0'], // 243.5 ÷ 30.4375
    ['a caseload over part-time officers', 'per officer', 1, amount(120), amount(15, 1), '80.0'],
  ])('%s', (_, unit, decimals, numerator, denominator, text) => {
    expect(valueText(figure(unit, decimals, numerator, denominator))).toBe(text)
  })
})

describe('rounding, once, half away from zero, from whole numbers', () => {
  it.each([
    [7, 112, '6.3'], // 6.25
    [182, 1120, '16.3'], // 16.25
    [5, 16, '31.3'], // 31.25
    [1, 2000, '0.1'], // 0.05
    [-1, 2000, '-0.1'],
    [1, 2001, '0.0'],
  ])('%i of %i is %s%', (numerator, denominator, text) => {
    expect(valueText(figure('percent', 1, amount(numerator), amount(denominator)))).toBe(text)
  })

  it('has exactly as many digits as the indicator', () => {
    expect(valueText(figure('per 10,000', 1, amount(26), amount(10_000)))).toBe('26.0')
    expect(valueText(figure('percent', 0, amount(1), amount(8)))).toBe('13')
    expect(valueText(figure('percent', 2, amount(1), amount(3)))).toBe('33.33')
  })

  it('rounds what binary fractions get wrong: 1.005 is 1.01', () => {
    expect(valueText(figure('count', 2, amount(1005, 3)))).toBe('1.01')
  })
})

describe('a missing value', () => {
  it('is the symbol in brackets, never a number', () => {
    for (const symbol of ['x', 'z', 'c'] as const) {
      const missing: Figure = { ...figure('percent', 1, amount(1), amount(2)), symbol }
      expect([valueText(missing), figureValue(missing)]).toEqual([`[${symbol}]`, undefined])
    }
  })

  it('of a figure that has no numerator is not available', () => {
    expect(valueText(figure('percent', 1))).toBe('[x]')
  })

  it('over a denominator of 0 is none', () => {
    expect(valueOfParts(figure('percent', 1), amount(0), amount(0))).toBeUndefined()
    expect(valueOfParts(figure('percent', 1), amount(3), amount(0))).toBeUndefined()
  })
})

it('a median is rounded itself; it is over nothing', () => {
  const median: Figure = { ...figure('days', 0, undefined, amount(4)), median: amount(25, 1) }
  expect(valueText(median)).toBe('3')
})
