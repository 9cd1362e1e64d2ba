/** How many there are of something, or how much. */
export type Quantity = 'how many' | 'how much'

export type ColumnKind = 'id' | 'category' | 'flag' | 'number' | 'day' | 'moment' | 'year' | 'period' | 'ages'

/** Different texts, numbered in the order in which they were met. */
export interface Dictionary {
  readonly size: number
  /** The number of a text; a new one where it has none yet. */
  code(text: string): number
  /** The number of a text, or -1. */
  find(text: string): number
  text(code: number): string
  /** Lets go of what serves only to find the number of a text; it is made again when one is asked for. */
  letGoOfIndex(): void
}

/** Where a column has no value: code -1, flag -1, `NO_DAY`, `NaN`. */
export const NONE = -1

export interface CodeColumn {
  kind: 'id' | 'category'
  codes: Int32Array
  dictionary: Dictionary
}
/** 1 yes, 0 no, -1 no value. */
export interface FlagColumn {
  kind: 'flag'
  flags: Int8Array
}
/** A number is `units` ÷ 10^`scale`, both whole, so that sums are exact; `NaN` is no value. */
export interface NumberColumn {
  kind: 'number'
  units: Float64Array
  scale: number
}
export interface DayColumn {
  kind: 'day'
  days: Int32Array
}
/** A day, perhaps with a time: `minutes` after midnight, or -1 where the cell held none. */
export interface MomentColumn {
  kind: 'moment'
  days: Int32Array
  minutes: Int16Array
}
/** A calendar year; -1 is no value. */
export interface YearColumn {
  kind: 'year'
  years: Int32Array
}
/** A period as written (`2024/25`, `Mar 2008`): its first and last day. */
export interface PeriodColumn {
  kind: 'period'
  starts: Int32Array
  ends: Int32Array
}
/** A band of ages, both ends included; an open end is 255; -1 is no value. */
export interface AgesColumn {
  kind: 'ages'
  from: Int16Array
  to: Int16Array
}

export type Column =
  | CodeColumn
  | FlagColumn
  | NumberColumn
  | DayColumn
  | MomentColumn
  | YearColumn
  | PeriodColumn
  | AgesColumn

/** Rows as typed columns, each row with the file and line it came from. */
export interface Rows {
  count: number
  columns: Map<string, Column>
  /** Line on which each row starts; with several files, `files` tells which. */
  lines: Uint32Array
  files: Uint16Array
  fileNames: string[]
}
