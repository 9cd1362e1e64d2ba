import type { Period } from '../foundations/period.ts'
import type { Cell } from './table/cell.ts'

/** Which way is good: a low number or a high one. */
export type Direction = 'low' | 'high'

/** The baselines and targets that a council agreed, a row of its table each. */
export interface Plan {
  rows: PlanRow[]
}

/** In place of an area: the target holds for each of them. */
export const EVERY_AREA = '*'

export interface PlanRow {
  /** The id of the indicator; `undefined` where the row's words fit none. */
  indicator?: string
  /** The row's own words for its indicator, cells joined by ` / `. */
  words: string
  /** Where it fits none: the id and title that come nearest. */
  nearest?: string
  /** `undefined` is the whole. */
  area?: string
  baseline: Cell
  baselinePeriod?: Period
  /** A wide row has one for each of its periods, a long row one. */
  targets: PlanTarget[]
  /** As the column `direction` says it; a target's own words (`at least`) are in its cell. */
  direction?: Direction
  tolerance?: Tolerance
  /** What is still amber where the target is missed. */
  floor?: Cell
  source?: string
  /** Why the row cannot be judged: the cells that could not be read. */
  faults: string[]
  file: string
  line: number
}

export interface PlanTarget {
  /** Absent: the target holds for any period. */
  period?: Period
  cell: Cell
}

/** How far off the target is still amber: `2`, `2%` (points of a percentage, else a share of the target), `10% of target`. */
export interface Tolerance {
  size: Cell & { kind: 'number' }
  ofTarget: boolean
}

/** What a row may call an indicator. */
export interface PlanName {
  id: string
  codes: string[]
  title: string
}
