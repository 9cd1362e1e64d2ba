/** Counts as a test writes them down: what is counted, in which days and where; without figures. */
import { type Counted, countedParts } from '../../src/disclosure/cells/counted.ts'
import type { Count } from '../../src/disclosure/cells/counts.ts'
import type { Place } from '../../src/disclosure/cells/place.ts'
import { catalogue } from './tables.ts'

export type Days = readonly [first: number, last: number]

/** What the numerator of a built-in indicator counts. */
export function countedBy(id: string): Counted {
  return countedParts(catalogue.definitions.get(id)!, catalogue.definitions).numerator!
}

export type Written = [counted: Counted, days: Days, place?: Place, value?: number]

export function countsFrom(...written: Written[]): Count[] {
  return written.map(([counted, [start, end], place = [], value = 0]) => {
    // A figure is for messages alone.
    return { counted, window: { start, end }, place, value: BigInt(value) } as unknown as Count
  })
}

export function inArea(area: string): Place {
  return [['area', `=${area}`]]
}
