/** Counts as a test writes them down: what is counted, in which days and where; without figures. */
import { type Counted, countedParts, under } from '../../src/disclosure/cells/counted.ts'
import { type Count, type Counts, keyOf } from '../../src/disclosure/cells/counts.ts'
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

/** All that a run prints. */
export function printed(...written: Written[]): Counts {
  const all = countsFrom(...written)
  const numbers = new Map(all.map(({ counted, place, window }, at) => [keyOf(counted, place, window), at]))
  const find: Counts['find'] = (...one) => numbers.get(keyOf(...one))
  return { all, one: 1n, ofFigure: [], find, lacking: [] }
}

/** Those of them under further conditions. */
export function those(counted: Counted, ...further: string[]): Counted {
  return under(new Set([...counted.conditions, ...further]), counted)
}

export const OF_GIRLS = '{"is":"equal","column":"gender","values":["F"]}'
export const OF_BOYS = '{"is":"equal","column":"gender","values":["M"]}'
