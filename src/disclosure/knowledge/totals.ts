import type { Count } from '../cells/counts.ts'
import type { Family } from '../cells/families.ts'
import { placeKey } from '../cells/place.ts'
import { addAtMost, addRow, type System, sumOf } from '../system.ts'
import { isSomeOf } from './printed-windows.ts'

/** What the parts of a family lack to its total: a number that nobody prints. */
export interface Left {
  family: Family
  number: number
}

/**
 * Areas and Unknown add up to the whole, values of a breakdown to their total: exactly, where they do.
 * Where they come to less (areas left out), what is left is a number that nobody prints, returned here; where
 * to more (a child in two areas), the whole is at most their sum and at least each of them.
 */
export function addTotals(families: readonly Family[], system: System): Left[] {
  const left: Left[] = []
  for (const family of families) {
    const { parts, total } = family
    const difference = sumOf(system, parts) - system.values[total]
    if (difference === 0n && !family.hasGap) addRow(system, parts, [total])
    else if (difference <= 0n) left.push({ family, number: addAtMost(system, parts, [total])! })
    else {
      addAtMost(system, [total], parts)
      for (const part of parts) addAtMost(system, [part], [total])
    }
  }
  return left
}

/** What the areas lack of some is some of what the same areas lack of all: of 5 plans elsewhere no 6 were second ones. */
export function addSubsetsOfLeft(left: readonly Left[], all: readonly Count[], system: System): void {
  const alike = new Map<string, Left[]>()
  for (const one of left) {
    const key = keyOf(one, all)
    alike.set(key, [...(alike.get(key) ?? []), one])
  }
  for (const group of alike.values())
    for (const some of group)
      for (const wide of group) {
        const [narrower, wider] = [all[some.family.total], all[wide.family.total]]
        const isNarrower = wider.counted.conditions.size < narrower.counted.conditions.size
        if (isNarrower && isSomeOf(narrower, wider)) addAtMost(system, [some.number], [wide.number])
      }
}

/** The rows, the window and the places of the parts and the total. */
function keyOf({ family: { parts, total } }: Left, all: readonly Count[]): string {
  const { counted, window, place } = all[total]
  const places = parts.map(part => placeKey(all[part].place)).sort()
  return [counted.base, window.start, window.end, placeKey(place), ...places].join(' @ ')
}
