import type { Count, Counts } from './cells/counts.ts'
import type { Rest } from './knowledge/shares.ts'
import type { System } from './system.ts'

/** What must not be known, and what is hidden for it. */
export interface Primary {
  /** Printed numbers that are hidden, with the range that everybody knows of the small ones. */
  hidden: Map<number, Range | undefined>
  /** Numbers that nobody prints and that must not be worked out either. */
  unprinted: Set<number>
}

export interface Range {
  low: number
  high: number
}

/** Numbers that are small by rule: whoever sees one hidden knows that it lies in the rule's range. */
function rangeOfSmall(value: number, scale: number, suppress: number): Range | undefined {
  const high = suppress * 10 ** scale - 1
  if (value >= 1 && value <= high) return { low: 1, high }
  return value <= -1 && value >= -high ? { low: -high, high: -1 } : undefined
}

/**
 * Every small count is hidden. A small rest of a share hides its numerator, and so does what little was
 * there after a change; a small number of children hides the sum over them.
 */
export function primaryOf(
  { all, ofFigure }: Counts,
  rests: readonly Rest[],
  after: ReadonlyMap<number, number>,
  { values }: System,
  suppress: number,
): Primary {
  const primary: Primary = { hidden: new Map(), unprinted: new Set() }
  const small = ({ counted, value, scale }: Count) =>
    counted.known ? undefined : rangeOfSmall(value, scale, suppress)
  for (const [at, count] of all.entries()) {
    const range = small(count)
    if (range) primary.hidden.set(at, range)
  }
  const hide = (at: number, because: number) => {
    const isSmall = rangeOfSmall(values[because], all[at].scale, suppress) !== undefined
    if (!isSmall || primary.hidden.has(because)) return
    primary.unprinted.add(because)
    if (!primary.hidden.has(at)) primary.hidden.set(at, undefined)
  }
  for (const { numerator, denominator, number } of rests)
    if (small(all[denominator]) === undefined) hide(numerator, number)
  for (const [change, number] of after) hide(change, number)
  for (const { parts, numerator, denominator } of ofFigure)
    if (parts.sumOver && numerator !== undefined && denominator !== undefined)
      if (small(all[denominator]) && !primary.hidden.has(numerator)) primary.hidden.set(numerator, undefined)
  return primary
}
