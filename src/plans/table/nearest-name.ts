import type { PlanName } from '../plan.ts'

/** The id or title of an indicator: how the indicator is told, and how many pairs of letters the name has. */
interface OneName {
  told: string
  size: number
}

/**
 * Tells the indicator whose id or title shares most pairs of letters with a row's words, as
 * `id (title)`: plans reword titles more often than they misspell them, so letters count and
 * their order as a whole does not (Dice's coefficient). The names that hold a pair are found once, so that
 * a row costs no look at the others.
 */
export function nearestAmong(indicators: readonly PlanName[]): (words: string) => string | undefined {
  const names: OneName[] = []
  const holding = new Map<string, number[]>()
  for (const { id, title } of indicators) {
    const told = `${id} (${title})`
    for (const own of [pairs(id), pairs(title)]) {
      for (const pair of own) holding.set(pair, [...(holding.get(pair) ?? []), names.length])
      names.push({ told, size: own.size })
    }
  }
  return words => mostAlike(pairs(words), names, holding)
}

/** The first of those that are most alike, and alike at all. */
function mostAlike(
  wanted: ReadonlySet<string>,
  names: readonly OneName[],
  holding: ReadonlyMap<string, readonly number[]>,
): string | undefined {
  const shared = new Array<number>(names.length).fill(0)
  for (const pair of wanted) for (const name of holding.get(pair) ?? []) shared[name] += 1
  let best: string | undefined
  let most = 0
  names.forEach(({ told, size }, name) => {
    const alike = likeness(shared[name], wanted.size + size)
    if (alike > most) [best, most] = [told, alike]
  })
  return best
}

/** 2 × pairs in both ÷ pairs of both: from 0, nothing alike, to 1. */
function likeness(shared: number, all: number): number {
  return shared === 0 ? 0 : (2 * shared) / all
}

function pairs(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.flatMap(pairsOfWord))
}

function pairsOfWord(word: string): string[] {
  const letters = [...word]
  return letters.slice(1).map((letter, at) => letters[at] + letter)
}
