import type { PlanName } from '../plan.ts'

/**
 * The indicator whose id or title shares most pairs of letters with a row's words, as
 * `id (title)`: plans reword titles more often than they misspell them, so letters count and
 * their order as a whole does not (Dice's coefficient).
 */
export function nearestName(words: string, indicators: PlanName[]): string | undefined {
  let best: PlanName | undefined
  let most = 0
  for (const indicator of indicators) {
    const alike = Math.max(likeness(words, indicator.id), likeness(words, indicator.title))
    if (alike > most) [best, most] = [indicator, alike]
  }
  return best === undefined ? undefined : `${best.id} (${best.title})`
}

/** 2 × pairs in both ÷ pairs of both: from 0, nothing alike, to 1. */
function likeness(a: string, b: string): number {
  const [pairsOfA, pairsOfB] = [pairs(a), pairs(b)]
  const shared = [...pairsOfA].filter(pair => pairsOfB.has(pair)).length
  const all = pairsOfA.size + pairsOfB.size
  return all === 0 ? 0 : (2 * shared) / all
}

function pairs(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.flatMap(word => [...word].slice(1).map((letter, i) => [...word][i] + letter)))
}
