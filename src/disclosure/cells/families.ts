import { type Count, type Counts, keyOf } from './counts.ts'
import { widened } from './place.ts'

/** The numbers along one dimension (areas, values of a breakdown) with that of all of them together. */
export interface Family {
  parts: number[]
  total: number
  /** One of the parts is not available. */
  hasGap: boolean
}

/** Every dimension of every place that has a total. */
export function familiesOf({ all, lacking, find }: Counts): Family[] {
  const byKey = new Map<string, Family>()
  for (const [at, count] of all.entries())
    for (const [column] of count.counted.known ? [] : count.place) {
      const total = find(count.counted, widened(count.place, column), count.window)
      if (total === undefined) continue
      const key = familyKey(count, column)
      const family = byKey.get(key) ?? { parts: [], total, hasGap: false }
      byKey.set(key, family)
      family.parts.push(at)
    }
  for (const gap of lacking)
    for (const [column] of gap.place) {
      const family = byKey.get(familyKey(gap, column))
      if (family) family.hasGap = true
    }
  return [...byKey.values()]
}

function familyKey(
  { counted, place, window }: Pick<Count, 'counted' | 'place' | 'window'>,
  column: string,
): string {
  return `${column} of ${keyOf(counted, widened(place, column), window)}`
}
