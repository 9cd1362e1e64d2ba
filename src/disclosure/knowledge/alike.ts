import type { Counts } from '../cells/counts.ts'
import type { Lines } from '../cells/lines.ts'
import { addAtMost, addRow, type System, sumOf } from '../system.ts'

/**
 * What is counted under `source: police` is the line `police` of a breakdown by source: one number, asked for in two
 * ways. Of several values it is the sum of their lines; children of two of them are in both.
 */
export function addAlike({ all, find }: Counts, lines: Lines, system: System): void {
  for (const [at, count] of all.entries())
    for (const { counted, places } of lines.of(count)) {
      const parts = places.flatMap(place => find(counted, place, count.window) ?? [])
      if (parts.length > 0) addSum(at, parts, system)
    }
}

/** What makes a whole: where it comes to more, as some are in several, the whole is at most that and at least each of them. */
export function addSum(whole: number, parts: readonly number[], system: System): void {
  const more = sumOf(system, parts) - system.values[whole]
  if (more === 0n) addRow(system, parts, [whole])
  else if (more < 0n) addAtMost(system, parts, [whole])
  else {
    addAtMost(system, [whole], parts)
    for (const part of parts) addAtMost(system, [part], [whole])
  }
}
