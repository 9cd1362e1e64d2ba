import type { Count } from './cells/counts.ts'
import type { Family } from './cells/families.ts'
import { sameInOtherWindows } from './knowledge/flows.ts'
import { endToEnd } from './knowledge/nested.ts'

/** A total is not hidden where a thousand of its parts would do instead. */
const TOTAL = 1000
/** Hiding a nought leaves little in the dark: hardly ever the better choice. */
const NOUGHT = 100
/** Of two cells the smaller is lost. */
const SIZE = 1e-9

/** What readers lose when a number is hidden: every figure that prints it, totals above all. */
export function lossesOf(all: readonly Count[], families: readonly Family[]): number[] {
  const levels = levelsOf(all, families)
  return all.map(({ counted, value, figures }, at) => {
    if (counted.known) return Number.POSITIVE_INFINITY
    const weight = figures * TOTAL ** levels[at] * (value === 0n ? NOUGHT : 1)
    return weight + Math.abs(Number(value)) * SIZE
  })
}

/** On how many dimensions a number is the total of others that are printed; a year of its months, too. */
function levelsOf(all: readonly Count[], families: readonly Family[]): number[] {
  const levels = all.map(() => 0)
  for (const { total } of families) levels[total]++
  for (const at of madeOfOthers(all)) levels[at]++
  return levels
}

/** The counts of windows that others, end to end, make up. */
function madeOfOthers(all: readonly Count[]): number[] {
  return sameInOtherWindows(all).flatMap(group => {
    const windows = group.map(at => all[at].window)
    return group.filter(at => endToEnd(all[at].window, windows) !== undefined)
  })
}
