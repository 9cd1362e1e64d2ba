import type { Family } from '../cells/families.ts'
import { addAtMost, addRow, type System, sumOf } from '../system.ts'

/**
 * Areas and Unknown add up to the whole, values of a breakdown to their total: exactly, where they do.
 * Where they come to less (areas left out), the rest is unknown; where to more (a child in two areas), the
 * whole is at most their sum and at least each of them.
 */
export function addTotals(families: readonly Family[], system: System): void {
  for (const { parts, total, hasGap } of families) {
    const difference = sumOf(system, parts) - system.values[total]
    if (difference === 0 && !hasGap) addRow(system, parts, [total])
    else if (difference <= 0) addAtMost(system, parts, [total])
    else {
      addAtMost(system, [total], parts)
      keepBetween(parts, total, system)
    }
  }
}

/** No part is larger than the total: held as it stands, which leaves less room than there is. */
function keepBetween(parts: readonly number[], total: number, { values, lows, highs }: System): void {
  for (const part of parts) {
    highs[part] = Math.min(highs[part], Math.max(values[part], values[total]))
    lows[total] = Math.max(lows[total], Math.min(values[part], values[total]))
  }
}
