import type { Family } from '../cells/families.ts'
import { addAtMost, addRow, type System, sumOf } from '../system.ts'

/**
 * Areas and Unknown add up to the whole, values of a breakdown to their total: exactly, where they do.
 * Where they come to less (areas left out), what is left is a number that nobody prints, returned here; where
 * to more (a child in two areas), the whole is at most their sum and at least each of them.
 */
export function addTotals(families: readonly Family[], system: System): number[] {
  const left: number[] = []
  for (const { parts, total, hasGap } of families) {
    const difference = sumOf(system, parts) - system.values[total]
    if (difference === 0n && !hasGap) addRow(system, parts, [total])
    else if (difference <= 0n) {
      const rest = addAtMost(system, parts, [total])!
      if (!hasGap) left.push(rest)
    } else {
      addAtMost(system, [total], parts)
      for (const part of parts) addAtMost(system, [part], [total])
    }
  }
  return left
}
