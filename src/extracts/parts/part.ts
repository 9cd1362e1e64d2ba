import type { Problem } from '../../foundations/problem.ts'
import type { EmptyLines } from '../block-scan.ts'
import type { Numbers } from '../columns/room.ts'
import type { Texts } from '../dictionary.ts'
import type { RowProblemKind } from '../row-problems.ts'
import type { DayOrder } from '../values/day.ts'

/**
 * What was read of a file from the start of a line on, as plain data that one thread can hand to another.
 * Its first line is line 1, its texts are numbered by themselves.
 */
export interface Part {
  rows: number
  refused: number
  passedOver: number
  lines: Uint32Array
  columns: ColumnPart[]
  dictionaries: Texts[]
  problems: RowProblemKind[]
  notices: [request: number, notice: Problem][]
  lineEnds: number[]
  /** Empty lines among the rows, and those under them. */
  blanks: EmptyLines
  blanksUnder: EmptyLines
  commasUnder: EmptyLines
  lastLine: number
  isTotal: boolean
  isCutShort: boolean
}

export interface ColumnPart {
  arrays: Numbers[]
  /** Its place among the dictionaries. */
  dictionary?: number
  orders?: Set<DayOrder>
}

/**
 * Of a file of so many bytes the halves are read at the same time. Below that the second thread costs more
 * than it brings.
 */
export const READ_IN_HALVES_FROM = 32_000_000

/** Reads a file from an offset on at the same time; `undefined` where that cannot be done. Stopped when not needed. */
export type ReadElsewhere = (
  from: number,
  names: readonly string[],
) => { part: Promise<Part | undefined>; stop: () => void }
