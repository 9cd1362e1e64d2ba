import type { Figure } from '../figures/figure.ts'
import { type Amount, amount, divideRounded, isZero } from '../foundations/amount.ts'
import type { FigureCounts } from './cells/counts.ts'

/**
 * Each count to the nearest 5 or 10 on its own, half away from zero, so that totals need not be the sum of
 * their parts. A value is worked out from the rounded numbers: from the exact ones it would give them away.
 * What rounds to 0 and is not 0 is shown as `[low]`. Populations are published, and stay.
 */
export function rounded(figure: Figure, { parts }: FigureCounts, to: number): Figure {
  const numerator = parts.numerator?.known ? figure.numerator : nearest(figure.numerator, to)
  const denominator = parts.denominator?.known ? figure.denominator : nearest(figure.denominator, to)
  const lowNumerator = isLow(figure.numerator, numerator)
  const lowDenominator = isLow(figure.denominator, denominator)
  const symbol = symbolOf(figure, lowNumerator, lowDenominator, numerator)
  const { numerator: _, denominator: __, symbol: ___, ...rest } = figure
  return {
    ...rest,
    ...(numerator && !lowNumerator && { numerator }),
    ...(denominator && !lowDenominator && { denominator }),
    ...(symbol && { symbol }),
    notes: figure.denominator ? [...figure.notes, `from numbers rounded to the nearest ${to}`] : figure.notes,
  }
}

function nearest(of: Amount | undefined, to: number): Amount | undefined {
  return of && amount(divideRounded(of.units, BigInt(to) * 10n ** BigInt(of.scale)) * BigInt(to))
}

function isLow(exact: Amount | undefined, rounded: Amount | undefined): boolean {
  return rounded?.units === 0n && exact!.units !== 0n
}

/** A numerator over what rounds to nothing has no value that could be shown; a median stands over no numerator. */
function symbolOf(
  { symbol }: Figure,
  lowNumerator: boolean,
  lowDenominator: boolean,
  numerator: Amount | undefined,
): Figure['symbol'] {
  if (symbol !== undefined) return symbol
  if (lowDenominator && numerator !== undefined && !isZero(numerator)) return 'c'
  return lowNumerator || lowDenominator ? 'low' : undefined
}
