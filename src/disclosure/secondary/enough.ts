import { type Decided, decidedOf, HIDDEN, OPEN, PRINTED, type Reason, type Reasons } from './reasons.ts'
import { type Budget, Search } from './search.ts'

/** How much is tried; what is found is enough however much it is. */
export interface Effort {
  /** How much more than its cost counts what is yet to be met, one after the other; so many choices each time. */
  hastes: readonly number[]
  choices: number
  /** So many of what is hidden are chosen anew together, in so many groups at most, with so many choices for each. */
  together: number
  groups: number
  choicesAnew: number
}

export const EFFORT: Effort = { hastes: [2, 5], choices: 1000, together: 3, groups: 1000, choicesAnew: 30 }

/**
 * What is enough to hide, where there is no time to look for the least: looked for in ever more haste, and then a few
 * at a time chosen anew, as long as that loses less. `undefined` where nothing helps.
 */
export function enoughToHide(reasons: Reasons, effort = EFFORT): Decided | undefined {
  let best = inHaste(reasons, effort)
  const budget = { left: effort.groups }
  for (let other = best; other !== undefined; other = cheaper(reasons, other, effort, budget)) best = other
  return best
}

function inHaste(reasons: Reasons, { hastes, choices }: Effort): Decided | undefined {
  for (const haste of hastes) {
    const found = new Search(reasons, { haste }).least({ left: choices })
    if (found !== 'not in time') return found
  }
  return atOnce(reasons)
}

/**
 * Of the numbers that meet reasons the one that meets most of them for its loss, again and again. A number that can
 * be worked out once it is hidden is printed for good.
 */
function atOnce(reasons: Reasons): Decided | undefined {
  let decided = reasons.nothing()
  for (;;) {
    const unmet = reasons.unmetBy(decided)
    if (unmet.length === 0) {
      if (!reasons.learn(decided)) return decided
      continue
    }
    const [{ place, oneOf }] = unmet
    if (oneOf.length > 0) decided = decidedOf(decided, [bestFor(reasons, unmet)], HIDDEN)
    else if (place !== undefined) decided = decidedOf(decided, [place], PRINTED)
    else return undefined
  }
}

/** Of equal ones the one that was named first. */
function bestFor({ losses }: Reasons, unmet: readonly Reason[]): number {
  const worth = new Map<number, number>()
  for (const { oneOf } of unmet)
    for (const place of oneOf) worth.set(place, (worth.get(place) ?? 0) + 1 / losses[place])
  const most = Math.max(...worth.values())
  return [...worth.keys()].find(place => worth.get(place) === most)!
}

/** The same with a few chosen anew, if that loses less. */
function cheaper(
  reasons: Reasons,
  decided: Decided,
  { together, choicesAnew }: Effort,
  budget: Budget,
): Decided | undefined {
  const below = reasons.lossOf(decided)
  for (const few of groupsOf(reasons.hiddenPlaces(decided), together)) {
    if (budget.left-- <= 0) return undefined
    const search = new Search(reasons, { from: decidedOf(decided, few, OPEN), below })
    const found = search.least({ left: choicesAnew })
    if (found !== undefined && found !== 'not in time') return found
  }
  return undefined
}

/** Every few of some places, or all where there are fewer. */
function* groupsOf(places: readonly number[], many: number): Generator<number[]> {
  if (many === 0 || places.length === 0) yield []
  else
    for (const [at, first] of places.entries())
      for (const others of groupsOf(places.slice(at + 1), many - 1)) yield [first, ...others]
}
