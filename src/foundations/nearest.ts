/**
 * The candidate that somebody most likely meant: the fewest letters put in, left out, changed or
 * swapped with their neighbour (optimal string alignment), without regard to case. `undefined`
 * where more than a third of the word would have to change. The first of equals wins.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase()
  let best: string | undefined
  let fewest = allowedChanges(wanted) + 1
  for (const candidate of candidates) {
    const other = candidate.toLowerCase()
    if (Math.abs(other.length - wanted.length) >= fewest) continue // so many letters put in or left out alone
    const changes = changesBetween(wanted, other)
    if (changes < fewest) [best, fewest] = [candidate, changes]
  }
  return best
}

/** `did you mean cp-plan-rate?`, or nothing where no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const meant = nearest(word, candidates)
  return meant === undefined ? undefined : `did you mean ${meant}?`
}

/** A third of the word; a single letter tells nothing. */
function allowedChanges(word: string): number {
  return word.length < 2 ? 0 : Math.max(1, Math.floor(word.length / 3))
}

/** Optimal string alignment distance: Levenshtein's, with two neighbours swapped as one change. */
function changesBetween(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)
      row[j] = Math.min(changed, last[j] + 1, row[j - 1] + 1)
      if (swapped(a, b, i, j)) row[j] = Math.min(row[j], beforeLast[j - 2] + 1)
    }
    ;[beforeLast, last] = [last, row]
  }
  return last[b.length]
}

function swapped(a: string, b: string, i: number, j: number): boolean {
  return i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
}
