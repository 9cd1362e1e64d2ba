import { NO_DAY } from '../foundations/day.ts'
import type { Column, Dictionary } from './column.ts'

/** A column in which no row has a value. */
export function emptyColumn(kind: Column['kind'], count: number, dictionary: () => Dictionary): Column {
  switch (kind) {
    case 'id':
    case 'category':
      return { kind, codes: new Int32Array(count).fill(-1), dictionary: dictionary() }
    case 'flag':
      return { kind, flags: new Int8Array(count).fill(-1) }
    case 'number':
      return { kind, units: new Float64Array(count).fill(Number.NaN), scale: 0 }
    case 'day':
      return { kind, days: new Int32Array(count).fill(NO_DAY) }
    case 'moment':
      return { kind, days: new Int32Array(count).fill(NO_DAY), minutes: new Int16Array(count).fill(-1) }
    case 'year':
      return { kind, years: new Int32Array(count).fill(-1) }
    case 'period':
      return { kind, starts: new Int32Array(count).fill(NO_DAY), ends: new Int32Array(count).fill(NO_DAY) }
    case 'ages':
      return { kind, from: new Int16Array(count).fill(-1), to: new Int16Array(count).fill(-1) }
  }
}
