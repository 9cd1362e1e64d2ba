import type { Figure } from '../../figures/figure.ts'
import { valueOfParts } from '../../figures/value.ts'
import { type Amount, add, amount } from '../../foundations/amount.ts'
import { type Aim, isAbove, isBelow, meets } from './aim.ts'

/**
 * The smallest change of the numerator, the denominator held, after which the rounded value meets
 * the aim: -48 is 48 fewer, 0 is met. `undefined` where there is no numerator, or where no whole
 * number meets it (of 2 children, none are between 6% and 9%). Found by trying numerators with the
 * figure's own rounding, so it is right on both sides of every tie.
 */
export function toTarget(figure: Figure, aim: Aim): bigint | undefined {
  const valueAfter = changeOf(figure)
  if (valueAfter === undefined) return undefined
  const now = valueAfter(0n)
  if (meets(now, aim)) return 0n
  const change = isAbove(now, aim)
    ? -leastChange(by => !isAbove(valueAfter(-by), aim))
    : leastChange(by => !isBelow(valueAfter(by), aim))
  return meets(valueAfter(change), aim) ? change : undefined
}

/** The value after a change of the numerator; a higher numerator never gives a lower value. */
function changeOf(figure: Figure): ((change: bigint) => Amount) | undefined {
  const { numerator, denominator, symbol } = figure
  if (symbol !== undefined || numerator === undefined) return undefined
  if (denominator !== undefined && denominator.units <= 0n) return undefined
  return change => valueOfParts(figure, add(numerator, amount(change)), denominator)!
}

/** The smallest whole number from 1 that is enough, where everything larger is enough too. */
function leastChange(isEnough: (by: bigint) => boolean): bigint {
  let enough = 1n
  while (!isEnough(enough)) enough *= 2n
  let short = enough / 2n
  while (enough - short > 1n) {
    const middle = (enough + short) / 2n
    if (isEnough(middle)) enough = middle
    else short = middle
  }
  return enough
}
