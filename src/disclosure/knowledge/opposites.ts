import { denied } from '../cells/conditions.ts'
import { type Counted, under, within } from '../cells/counted.ts'
import type { Counts } from '../cells/counts.ts'
import type { System } from '../system.ts'
import { addSum } from './alike.ts'
import type { Rest } from './shares.ts'

/** What is counted where a condition holds, and whether it holds or not. */
interface Opposite {
  holding: Counted
  either: Counted
}

/**
 * Rows that meet a condition and rows that do not are all rows: of 20 referrals 17 were not made by the police, so 3 were.
 * Children counted once may be among both. Shares aside, of which the rest is known.
 */
export function addOpposites({ all, find }: Counts, rests: readonly Rest[], system: System): void {
  const shares = new Set(rests.map(({ numerator, denominator }) => `${numerator} ${denominator}`))
  const printed = new Map(all.map(({ counted }) => [counted.key, counted]))
  const known = new Map<string, readonly Opposite[]>()
  for (const [at, { counted, place, window }] of all.entries()) {
    const opposites = known.get(counted.key) ?? oppositesOf(counted, printed)
    known.set(counted.key, opposites)
    for (const { holding, either } of opposites) {
      const [part, whole] = [find(holding, place, window), find(either, place, window)]
      if (part === undefined || whole === undefined || shares.has(`${part} ${whole}`)) continue
      addSum(whole, [at, part], system)
    }
  }
}

function oppositesOf(counted: Counted, printed: ReadonlyMap<string, Counted>): Opposite[] {
  if (counted.known || counted.isChange) return []
  return [...counted.conditions].flatMap(condition => {
    const of = denied(condition)
    if (of === undefined) return []
    const fewer = under(new Set([...counted.conditions].filter(other => other !== condition)), counted)
    const [either, holding] = [printed.get(fewer.key), printed.get(within(fewer, of).key)]
    return either && holding ? [{ holding, either }] : []
  })
}
