import type { Condition } from './definition.ts'

/** The conditions that all have to hold, apart, in the order in which they are written. */
export function conjuncts(condition: Condition | undefined): Condition[] {
  if (condition === undefined) return []
  return condition.is === 'all' ? condition.of.flatMap(conjuncts) : [condition]
}
