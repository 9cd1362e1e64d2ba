import type { Amount } from '../../foundations/amount.ts'
import { type Fraction, fractionOf, minus, order } from './fraction.ts'

/** What a value must be to meet the target: not above the one, not below the other, ends included. */
export interface Aim {
  atMost?: Fraction
  atLeast?: Fraction
  /** Better than the end itself: `reduce` is below the baseline, not at it. */
  strict?: boolean
}

const ON_TARGET: Fraction = { top: 0n, bottom: 1n }

export function meets(value: Amount, aim: Aim): boolean {
  return !isAbove(value, aim) && !isBelow(value, aim)
}

/** Too high for the aim. */
export function isAbove(value: Amount, { atMost, strict }: Aim): boolean {
  return atMost !== undefined && order(fractionOf(value), atMost) > (strict ? -1 : 0)
}

/** Too low for the aim. */
export function isBelow(value: Amount, { atLeast, strict }: Aim): boolean {
  return atLeast !== undefined && order(fractionOf(value), atLeast) < (strict ? 1 : 0)
}

/** The end of the aim that a value misses; `undefined` where it meets it. */
export function missedEnd(value: Amount, aim: Aim): Fraction | undefined {
  if (isAbove(value, aim)) return aim.atMost
  return isBelow(value, aim) ? aim.atLeast : undefined
}

/** How far outside the aim a number lies, never below 0. */
export function distance(number: Fraction, { atMost, atLeast }: Aim): Fraction {
  const over = atMost === undefined ? ON_TARGET : minus(number, atMost)
  const under = atLeast === undefined ? ON_TARGET : minus(atLeast, number)
  const further = order(over, under) > 0 ? over : under
  return order(further, ON_TARGET) > 0 ? further : ON_TARGET
}
