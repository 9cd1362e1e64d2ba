import { type Amount, amount, isZero, ratio, rounded, unitsText } from '../foundations/amount.ts'
import type { Unit } from '../indicators/language.ts'
import type { Figure } from './figure.ts'

/** What a ratio is multiplied by to be read in its unit; months and weeks of support are kept as days. */
const MULTIPLIER: Record<Unit, Amount> = {
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

/** The figure's number before it is rounded, as a fraction; `undefined` where it has a symbol instead. */
export function exactValue(figure: Figure): { top: bigint; bottom: bigint } | undefined {
  const { indicator, numerator, denominator, median, symbol } = figure
  const top = median ?? numerator
  if (symbol !== undefined || top === undefined) return undefined
  if (median !== undefined || denominator === undefined) return fraction(top, amount(1))
  if (isZero(denominator)) return undefined
  const divisor = indicator.unit === 'months' ? product(denominator, DAYS_IN_MONTH) : denominator
  return fraction(product(top, MULTIPLIER[indicator.unit]), divisor)
}

function fraction(a: Amount, b: Amount): { top: bigint; bottom: bigint } {
  return { top: a.units * 10n ** BigInt(b.scale), bottom: b.units * 10n ** BigInt(a.scale) }
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
