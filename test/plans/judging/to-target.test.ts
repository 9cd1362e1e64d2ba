import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure, IndicatorInfo } from '../../../src/figures/figure.ts'
import { amount } from '../../../src/foundations/amount.ts'
import type { Aim } from '../../../src/plans/judging/aim.ts'
import { type Fraction, fraction } from '../../../src/plans/judging/fraction.ts'
import { toTarget } from '../../../src/plans/judging/to-target.ts'
import { figure } from '../figures.ts'

type Sums = { numerator: bigint; scale: number; denominator: bigint; times: bigint; decimals: number }

/** The figure with this numerator (in its smallest units), denominator, multiplier and decimals. */
function figureOf({ numerator, scale, denominator, times, decimals }: Sums): Figure {
  const unit = times === 1n ? 'days' : times === 7n ? 'per week' : times === 100n ? 'percent' : 'per 10,000'
  const indicator: IndicatorInfo = { ...figure({}).indicator, unit, decimals }
  return { ...figure({}), indicator, numerator: amount(numerator, scale), denominator: amount(denominator) }
}

/** Twice the exact value, so that halves are whole, in units of the last decimal: an independent rounding. */
function roundedUnits({ numerator, scale, denominator, times, decimals }: Sums, change: bigint): bigint {
  const top = (numerator + change * 10n ** BigInt(scale)) * times * 10n ** BigInt(decimals)
  const bottom = denominator * 10n ** BigInt(scale)
  const magnitude = top < 0n ? -top : top
  const whole = magnitude / bottom + (2n * (magnitude % bottom) >= bottom ? 1n : 0n)
  return top < 0n ? -whole : whole
}

/** Is the rounded value at most, at least, or between the ends? Without fractions: both sides times the bottom. */
function isMet(sums: Sums, change: bigint, { atMost, atLeast, strict }: Aim): boolean {
  const value = (end: Fraction) => roundedUnits(sums, change) * end.bottom
  const limit = (end: Fraction) => end.top * 10n ** BigInt(sums.decimals)
  const low =
    atMost === undefined || (strict ? value(atMost) < limit(atMost) : value(atMost) <= limit(atMost))
  const high =
    atLeast === undefined || (strict ? value(atLeast) > limit(atLeast) : value(atLeast) >= limit(atLeast))
  return low && high
}

const sums: fc.Arbitrary<Sums> = fc.record({
  numerator: fc.bigInt(0n, 30_000n),
  scale: fc.constantFrom(0, 0, 1, 2),
  denominator: fc.bigInt(1n, 200_000n),
  times: fc.constantFrom(1n, 7n, 100n, 10_000n),
  decimals: fc.constantFrom(0, 1, 2),
})
const end = fc
  .tuple(fc.integer({ min: 0, max: 20_000 }), fc.constantFrom(1, 10, 12, 120))
  .map(([top, bottom]) => fraction(top, bottom))
const oneSided: fc.Arbitrary<Aim> = fc.oneof(
  end.map(atMost => ({ atMost })),
  end.map(atLeast => ({ atLeast })),
  end.map(atMost => ({ atMost, strict: true })),
  end.map(atLeast => ({ atLeast, strict: true })),
)

describe('the change that would meet a target', () => {
  it('meets it, and one less does not', () => {
    fc.assert(
      fc.property(sums, oneSided, (sums, aim) => {
        const change = toTarget(figureOf(sums), aim)!
        expect(isMet(sums, change, aim)).toBe(true)
        if (change !== 0n) expect(isMet(sums, change > 0n ? change - 1n : change + 1n, aim)).toBe(false)
      }),
    )
  })

  it('lands in a range from the nearer side, or is not there where no whole number lands', () => {
    const range = fc.tuple(end, fc.integer({ min: 0, max: 50 })).map(([from, width]) => ({
      atLeast: from,
      atMost: fraction(from.top + BigInt(width) * from.bottom, from.bottom),
    }))
    fc.assert(
      fc.property(sums, range, (sums, aim) => {
        const change = toTarget(figureOf(sums), aim)
        const isLow = !isMet(sums, 0n, { atLeast: aim.atLeast })
        if (change === undefined) {
          expect(isMet(sums, 0n, aim)).toBe(false)
          return
        }
        expect(isMet(sums, change, aim)).toBe(true)
        expect(change === 0n || change > 0n === isLow).toBe(true)
        if (change !== 0n) expect(isMet(sums, change > 0n ? change - 1n : change + 1n, aim)).toBe(false)
      }),
    )
  })

  it.each([
    // 19.2% of 920 plans is 177 (19.24); 14% is met up to 129 (14.02), since 130 is 14.13
    ['177/920', { atMost: fraction(14) }, -48n],
    ['129/920', { atMost: fraction(14) }, 0n],
    ['130/920', { atMost: fraction(14) }, -1n],
    // 100% of 3 is all 3
    ['1/3', { atLeast: fraction(100) }, 2n],
    ['0/7', { atMost: fraction(0) }, 0n],
  ])('of %s plans', (of, aim, change) => {
    expect(toTarget(figure({ id: 'cp-second-plan-share', of }), aim)).toBe(change)
  })

  it('counts whole numbers where the numerator is not one', () => {
    // 3.5 posts and 2 whole ones are the first to reach 5
    const posts = { ...figure({}), numerator: amount(35, 1) }
    expect(toTarget(posts, { atLeast: fraction(5) })).toBe(1n)
    expect(toTarget(posts, { atLeast: fraction(51, 10) })).toBe(2n)
  })

  it.each([
    ['no numerator', figure({ id: 'assessment-median-days', median: 5 })],
    ['no value', figure({ symbol: 'z' })],
    ['a denominator of nothing', figure({ id: 'cp-plan-rate', of: '1/0' })],
  ])('is not there with %s', (_, without) => {
    expect(toTarget(without, { atMost: fraction(1) })).toBeUndefined()
  })
})
