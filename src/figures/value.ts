import { type Amount, amount, isZero, ratio, rounded, unitsText } from '../foundations/amount.ts'
import type { Unit } from '../indicators/language.ts'
import type { Figure } from './figure.ts'

/** What a ratio is multiplied by to be read in its unit; months and weeks of support are kept as days. */
export const MULTIPLIER: Record<Unit, Amount> = {
  count: amount(1),
  percent: amount(100),
  'per 10,000': amount(10_000),
  'percent change': amount(100),
  'per week': amount(7),
  months: amount(1),
  days: amount(1),
  minutes: amount(1),
  'per officer': amount(1),
}

/** Days in a mean month (365.25 ÷ 12). */
const DAYS_IN_MONTH: Amount = amount(304_375, 4)

/** The figure's number, rounded once, at the indicator's decimals; `undefined` where it has a symbol instead. */
export function figureValue(figure: Figure): Amount | undefined {
  if (figure.symbol !== undefined) return undefined
  if (figure.median !== undefined) return rounded(figure.median, figure.indicator.decimals)
  return valueOfParts(figure, figure.numerator, figure.denominator)
}

/** The value that a numerator and a denominator would give; `undefined` over a denominator of 0. */
export function valueOfParts(
  { indicator }: Pick<Figure, 'indicator'>,
  numerator: Amount | undefined,
  denominator: Amount | undefined,
): Amount | undefined {
  const { unit, decimals } = indicator
  if (numerator === undefined) return undefined
  if (denominator === undefined) return rounded(numerator, decimals)
  if (isZero(denominator)) return undefined
  if (unit === 'months')
    return ratio(numerator, product(denominator, DAYS_IN_MONTH), MULTIPLIER.months, decimals)
  return ratio(numerator, denominator, MULTIPLIER[unit], decimals)
}

/** `26.0`, or the symbol in brackets. */
export function valueText(figure: Figure): string {
  const value = figureValue(figure)
  return value === undefined ? `[${figure.symbol ?? 'x'}]` : unitsText(value.units, value.scale)
}

function product(a: Amount, b: Amount): Amount {
  return { units: a.units * b.units, scale: a.scale + b.scale }
}
