import type { Amount } from '../../foundations/amount.ts'
import type { Verdict } from '../../plans/judged.ts'
import type { Series } from './series.ts'

const ORDER: Record<Verdict, number> = { red: 0, amber: 1, green: 2, grey: 3 }

/** Red, amber, green, grey; within a verdict the furthest off first, else the order of the catalogue. */
export function worstFirst(series: readonly Series[]): Series[] {
  return [...series].sort((a, b) => ORDER[verdictOf(a)] - ORDER[verdictOf(b)] || furtherOff(b, a))
}

/** The one that misses its target by most; `undefined` where none is missed by a known number. */
export function furthestOff(series: readonly Series[]): Series | undefined {
  return series
    .filter(isMissed)
    .reduce<Series | undefined>(
      (worst, one) => (worst === undefined || furtherOff(one, worst) > 0 ? one : worst),
      undefined,
    )
}

export function verdictOf({ latest }: Series): Verdict {
  return latest.judged?.verdict ?? 'grey'
}

function isMissed(series: Series): boolean {
  const { toTarget } = series.latest.judged ?? {}
  return toTarget !== undefined && toTarget !== 0n && ['red', 'amber'].includes(verdictOf(series))
}

/**
 * Indicators are measured in different units, so they are compared by the part of what is counted that
 * would have to change: 126 fewer of 428 is further off than 583 fewer of 6,021. Of nothing, any change
 * is furthest. Positive where the first is further off.
 */
function furtherOff(a: Series, b: Series): number {
  const [ofA, ofB] = [a, b].map(changeNeeded)
  const difference = ofA.change * ofB.counted - ofB.change * ofA.counted
  return difference === 0n ? 0 : difference > 0n ? 1 : -1
}

/** As whole numbers at one scale, so that they can be compared without dividing. */
function changeNeeded({ latest: { figure, judged } }: Series): { change: bigint; counted: bigint } {
  const toTarget = judged?.toTarget
  if (toTarget === undefined || figure.numerator === undefined) return { change: 0n, counted: 1n }
  const { units, scale }: Amount = figure.numerator
  const change = size(toTarget) * 10n ** BigInt(scale)
  return change === 0n ? { change, counted: 1n } : { change, counted: size(units) }
}

function size(units: bigint): bigint {
  return units < 0n ? -units : units
}
