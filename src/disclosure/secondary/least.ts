import type { Cells } from './cells.ts'
import { enoughToHide } from './enough.ts'
import type { Proofs } from './proof.ts'
import { Reasons } from './reasons.ts'
import { type Budget, Search } from './search.ts'

/** What to hide, and what shows that it is enough. */
export interface Remedy {
  hide: readonly number[]
  proofs: Proofs
}

/**
 * What to hide, at the least loss, so that some numbers are safe, as far as others among some numbers can make them
 * so. Where the budget is spent it is what was found to be enough. `undefined` where nothing helps.
 */
export function leastToHide(
  cells: Cells,
  numbers: readonly number[],
  asked: readonly number[],
  budget: Budget,
): Remedy | undefined {
  const reasons = new Reasons(cells, numbers, asked)
  const found = new Search(reasons).least(budget)
  const decided = found === 'not in time' ? enoughToHide(reasons) : found
  return decided && { hide: reasons.hiddenBy(decided), proofs: reasons.proofs }
}
