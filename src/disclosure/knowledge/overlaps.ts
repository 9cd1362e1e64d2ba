import { type Counted, isOncePerValue, under } from '../cells/counted.ts'
import type { Counts } from '../cells/counts.ts'
import { addAtMost, type System } from '../system.ts'

/** Rows under some conditions, under others, under both, and under those that both have in common. */
interface Overlap {
  other: Counted
  both: Counted
  either: Counted
}

/**
 * Of 5 referrals 2 were urgent and 2 were closed, and no urgent one was closed: those under one condition or the other
 * are no more than all. Children counted once may meet both by different rows.
 */
export function addOverlaps({ all, find }: Counts, system: System): void {
  const known = new Map<string, readonly Overlap[]>()
  const alike = new Map<string, Map<string, Counted>>()
  for (const { counted } of all) {
    const same = alike.get(counted.base) ?? new Map<string, Counted>()
    alike.set(counted.base, same.set(counted.key, counted))
  }
  for (const [at, { counted, place, window }] of all.entries()) {
    const overlaps = known.get(counted.key) ?? overlapsOf(counted, [...alike.get(counted.base)!.values()])
    known.set(counted.key, overlaps)
    for (const { other, both, either } of overlaps) {
      const [second, shared, whole] = [other, both, either].map(one => find(one, place, window))
      if (second !== undefined && shared !== undefined && whole !== undefined)
        addAtMost(system, [at, second], [whole, shared])
    }
  }
}

/** Each pair once. What is printed may be of a day, though what it overlaps with hangs on all of its window. */
function overlapsOf(counted: Counted, alike: readonly Counted[]): Overlap[] {
  if (counted.known || counted.isChange || isOncePerValue(counted)) return []
  const printed = new Map(alike.map(one => [one.key, one]))
  const among = (conditions: Iterable<string>) => printed.get(under(new Set(conditions), counted).key)
  return alike
    .filter(other => counted.key < other.key && !other.isChange && !isOncePerValue(other))
    .flatMap(other => {
      const both = among([...counted.conditions, ...other.conditions])
      const either = among([...counted.conditions].filter(condition => other.conditions.has(condition)))
      const isNested = [counted.key, other.key].includes(both?.key ?? '')
      return both && either && !isNested ? [{ other, both, either }] : []
    })
}
