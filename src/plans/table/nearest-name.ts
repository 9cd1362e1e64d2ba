import type { PlanName } from '../plan.ts'

/**
 * The indicator whose id or title shares most pairs of letters with a row's words, as
 * `id (title)`: plans reword titles more often than they misspell them, so letters count and
 * their order as a whole does not (Dice's coefficient).
 */
export function nearestName(words: string, indicators: PlanName[]): string | undefined {
  const wanted = pairs(words)
  let best: PlanName | undefined
  let most = 0
  for (const indicator of indicators) {
    const alike = Math.max(...pairsOf(indicator).map(own => likeness(wanted, own)))
    if (alike > most) [best, most] = [indicator, alike]
  }
  return best === undefined ? undefined : `${best.id} (${best.title})`
}

type Pairs = ReadonlySet<string>

/** Of ids and titles, found once: a plan may have very many rows. */
const known = new WeakMap<PlanName, Pairs[]>()

function pairsOf(indicator: PlanName): Pairs[] {
  const found = known.get(indicator) ?? [pairs(indicator.id), pairs(indicator.title)]
  known.set(indicator, found)
  return found
}

/** 2 × pairs in both ÷ pairs of both: from 0, nothing alike, to 1. */
function likeness(a: Pairs, b: Pairs): number {
  let shared = 0
  for (const pair of a) if (b.has(pair)) shared += 1
  const all = a.size + b.size
  return all === 0 ? 0 : (2 * shared) / all
}

function pairs(text: string): Pairs {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.flatMap(pairsOfWord))
}

function pairsOfWord(word: string): string[] {
  const letters = [...word]
  return letters.slice(1).map((letter, at) => letters[at] + letter)
}
