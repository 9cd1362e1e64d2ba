import { AREA } from '../../datasets/dataset.ts'
import type { Cell, Figure } from '../../figures/figure.ts'

/** Where a count stands: its value on each dimension on which it is not the whole, in the order of their names. */
export type Place = readonly (readonly [column: string, value: string])[]

/** The whole of everything is the empty place. */
export function placeOf({ area, breakdown }: Figure, without?: string): Place {
  return [[AREA, area] as const, ...Object.entries(breakdown)]
    .filter(([column, cell]) => cell.kind !== 'whole' && column !== without)
    .map(([column, cell]) => [column, labelOf(cell)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/** A value may be called as the unknown ones are. */
function labelOf({ kind, label }: Cell): string {
  return kind === 'unknown' ? '?' : `=${label}`
}

export function placeKey(place: Place): string {
  return place.length === 0 ? '' : JSON.stringify(place)
}

/** The place that holds this one and its neighbours along a column. */
export function widened(place: Place, column: string): Place {
  return place.filter(([name]) => name !== column)
}

/** All places that hold this one: without one of its columns, or more of them; each before those that hold it. */
export function widerPlaces(place: Place): Place[] {
  return place.flatMap(([column], at) => {
    const without = widened(place, column)
    return [without, ...widerPlaces(without.slice(0, at)).map(wider => [...wider, ...without.slice(at)])]
  })
}

/** All of what is in the one place is in the other. */
export function isWithin(place: Place, wider: Place): boolean {
  return wider.every(([column, value]) => place.some(own => own[0] === column && own[1] === value))
}
