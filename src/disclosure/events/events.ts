import type { Dataset } from '../../datasets/dataset.ts'
import type { Counts } from '../cells/counts.ts'
import type { Family } from '../cells/families.ts'
import type { System } from '../system.ts'
import { type Group, groupsOf, ofRowsAlone } from './groups.ts'
import { invented } from './invented.ts'
import { Sums } from './sums.ts'
import { EventTable } from './table.ts'

/** Of more numbers, printed or not, it is not told what all of them say together. */
export const MOST_NUMBERS = 1_000

/**
 * All that the rows behind counts of events say of these, in whatever places and windows: a number for each kind of row
 * in each place and step. Returns the places of the counts of which all is told.
 */
export function addEvents(
  counts: Pick<Counts, 'all' | 'one'>,
  families: readonly Family[],
  datasets: ReadonlyMap<string, Dataset>,
  system: System,
  most: number,
): ReadonlySet<number> {
  const told = new Set<number>()
  for (const group of groupsOf(counts.all, datasets, most)) {
    const tell = (some: Group) =>
      sizeOf(some, families) > most ? undefined : addGroup(some, counts, families, system)
    for (const number of tell(group) ?? tell(ofRowsAlone(group)) ?? []) told.add(number)
  }
  return told
}

function sizeOf(group: Group, families: readonly Family[]): number {
  return group.flat().length + new EventTable(group, families, new Sums()).size
}

/** `undefined` where these are no counts of such rows: children who are counted once may be fewer. */
function addGroup(
  group: Group,
  { all, one }: Pick<Counts, 'all' | 'one'>,
  families: readonly Family[],
  system: System,
): Iterable<number> | undefined {
  if (group.flat().some(([, { value }]) => value % one !== 0n)) return undefined
  const sums = new Sums()
  new EventTable(group, families, sums).addAll()
  const found = invented(sums, number => Number(all[number].value / one))
  if (found === undefined) return undefined
  sums.addTo(
    system,
    found.map(value => BigInt(value) * one),
  )
  return sums.printed.keys()
}
