import type { Count, Counts } from './cells/counts.ts'
import type { Following } from './knowledge/knowledge.ts'
import type { System } from './system.ts'

/** What must not be known, and what is hidden for it. */
export interface Primary {
  /** Printed numbers that are hidden, with the range that everybody knows of the small ones. */
  hidden: Map<number, Range | undefined>
  /** Numbers that nobody prints and that must not be worked out either. */
  unprinted: Set<number>
}

/** From the least to the most, both included; in units of the finest decimals of the run. */
export interface Range {
  low: bigint
  high: bigint
}

/**
 * Every small count is hidden. A small rest of a share hides its numerator, and so does what little was
 * there after a change; a small number of children hides the sum over them.
 */
export function primaryOf(
  { all, ofFigure }: Counts,
  { rests, after, left }: Following,
  { values, one }: System,
  suppress: number,
): Primary {
  const primary: Primary = { hidden: new Map(), unprinted: new Set() }
  const ranges = rangesBelow(BigInt(suppress) * one)
  const isSmall = (value: bigint) => rangeOf(value, ranges) !== undefined
  const isFew = ({ counted, value }: Count) => !counted.known && isSmall(value)
  for (const [at, count] of all.entries())
    if (isFew(count)) primary.hidden.set(at, rangeOf(count.value, ranges))
  const hide = (at: number, because: number) => {
    if (!isSmall(values[because]) || primary.hidden.has(because)) return
    primary.unprinted.add(because)
    if (!primary.hidden.has(at)) primary.hidden.set(at, undefined)
  }
  for (const { numerator, denominator, number } of rests)
    if (!isFew(all[denominator])) hide(numerator, number)
  for (const [change, number] of after) hide(change, number)
  for (const number of left) if (isSmall(values[number])) primary.unprinted.add(number)
  for (const { parts, numerator, denominator } of ofFigure)
    if (parts.sumOver && numerator !== undefined && denominator !== undefined)
      if (isFew(all[denominator]) && !primary.hidden.has(numerator)) primary.hidden.set(numerator, undefined)
  return primary
}

/** Numbers that are small by rule: whoever sees one hidden knows that it lies in one of the rule's ranges. */
function rangesBelow(limit: bigint): readonly Range[] {
  return [
    { low: 1n, high: limit - 1n },
    { low: 1n - limit, high: -1n },
  ]
}

function rangeOf(value: bigint, ranges: readonly Range[]): Range | undefined {
  return ranges.find(({ low, high }) => low <= value && value <= high)
}
