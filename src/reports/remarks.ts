import type { Problem } from '../foundations/problem.ts'
import type { Outcome } from '../outcome.ts'

/** What an answer tells of the reading of its extracts, in every format. */
export function remarksOf({ problems, remarks }: Pick<Outcome, 'problems' | 'remarks'>): readonly Problem[] {
  return remarks ?? problems
}
