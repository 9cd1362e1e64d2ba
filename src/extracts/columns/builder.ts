import type { Block } from '../block.ts'
import type { Column } from '../column.ts'
import type { ByteDictionary } from '../dictionary.ts'
import type { DayOrder } from '../values/day.ts'
import type { Unreadable } from '../values/value.ts'
import type { Numbers } from './room.ts'

/** Takes the cells of one request, block by block, and becomes a column. */
export interface ColumnBuilder {
  /** Reads the cells of all rows of the block; the first of them is row `base` of the column. */
  fill(block: Block, request: number, base: number): void
  /** Makes room for so many rows. */
  makeRoom(rows: number, foreseen: number): void
  /** What holds the values, so that refused rows can be taken out. */
  arrays(): Numbers[]
  /** The column of so many rows. */
  finish(rows: number): Column
  /** In which order the column writes day and month, as far as that was to be seen. */
  readonly orders?: Set<DayOrder>
  /** What the values are numbers in. */
  readonly dictionary?: ByteDictionary
  /** Rows that turn out unreadable only when the whole column is known. */
  unheld?(rows: number): number[]
}

export const MISSING: Unreadable = {
  code: 'missing-value',
  found: 'no value',
  expected: 'one in every row',
}
