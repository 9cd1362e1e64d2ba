import { type Amount, divideRounded } from '../../foundations/amount.ts'

/** An exact share of whole numbers, for what decimals cannot hold: a target's five twelfths. The bottom is above 0. */
export interface Fraction {
  top: bigint
  bottom: bigint
}

export const ONE: Fraction = { top: 1n, bottom: 1n }

export function fraction(top: number | bigint, bottom: number | bigint = 1n): Fraction {
  return { top: BigInt(top), bottom: BigInt(bottom) }
}

export function fractionOf({ units, scale }: Amount): Fraction {
  return { top: units, bottom: 10n ** BigInt(scale) }
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.top, bottom: a.bottom * b.bottom }
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom }
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { top: -b.top, bottom: b.bottom })
}

export function size(a: Fraction): Fraction {
  return a.top < 0n ? { top: -a.top, bottom: a.bottom } : a
}

/** Below 0, 0 or above 0 as `a` is less than, equal to or more than `b`. */
export function order(a: Fraction, b: Fraction): number {
  const difference = a.top * b.bottom - b.top * a.bottom
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** Rounded once, half away from zero. */
export function toDecimals({ top, bottom }: Fraction, decimals: number): Amount {
  return { units: divideRounded(top * 10n ** BigInt(decimals), bottom), scale: decimals }
}
