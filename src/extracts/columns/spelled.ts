import type { Block } from '../block.ts'
import type { Column } from '../column.ts'
import type { ByteDictionary } from '../dictionary.ts'
import type { Meaning } from '../values/value.ts'
import type { ColumnBuilder } from './builder.ts'
import { type Numbers, withRoom } from './room.ts'
import { type ReadCell, Spellings } from './spellings.ts'

interface Spelled<A extends Numbers> {
  read: ReadCell
  none: Meaning
  required: boolean
  empty: A
  dictionary?: ByteDictionary
  column: (values: A) => Column
}

/** A column of one whole number a row, read by spelling: categories, flags, years. */
export class SpelledColumn<A extends Numbers> implements ColumnBuilder {
  readonly dictionary?: ByteDictionary
  private readonly spellings: Spellings
  private readonly column: (values: A) => Column
  private values: A

  constructor({ read, none, required, empty, dictionary, column }: Spelled<A>) {
    if (dictionary) this.dictionary = dictionary
    this.spellings = new Spellings(read, none, required)
    this.values = empty
    this.column = column
  }

  fill(block: Block, request: number, base: number): void {
    this.makeRoom(base + block.rows, block.rowsForeseen)
    const { values, spellings } = this
    for (let row = 0; row < block.rows; row++) {
      spellings.look(block, row, request)
      values[base + row] = spellings.first
    }
  }

  makeRoom(rows: number, foreseen: number): void {
    this.values = withRoom(this.values, rows, foreseen)
  }

  arrays(): Numbers[] {
    return [this.values]
  }

  finish(rows: number): Column {
    return this.column(this.values.subarray(0, rows) as A)
  }
}

interface SpelledPairs<A extends Numbers> extends Omit<Spelled<A>, 'column' | 'dictionary'> {
  column: (firsts: A, seconds: A) => Column
}

/** The same with two whole numbers a row: periods, bands of ages. */
export class SpelledPairColumn<A extends Numbers> implements ColumnBuilder {
  private readonly spellings: Spellings
  private readonly column: (firsts: A, seconds: A) => Column
  private firsts: A
  private seconds: A

  constructor({ read, none, required, empty, column }: SpelledPairs<A>) {
    this.spellings = new Spellings(read, none, required)
    this.firsts = empty
    this.seconds = empty
    this.column = column
  }

  fill(block: Block, request: number, base: number): void {
    this.makeRoom(base + block.rows, block.rowsForeseen)
    const { firsts, seconds, spellings } = this
    for (let row = 0; row < block.rows; row++) {
      spellings.look(block, row, request)
      firsts[base + row] = spellings.first
      seconds[base + row] = spellings.second
    }
  }

  makeRoom(rows: number, foreseen: number): void {
    this.firsts = withRoom(this.firsts, rows, foreseen)
    this.seconds = withRoom(this.seconds, rows, foreseen)
  }

  arrays(): Numbers[] {
    return [this.firsts, this.seconds]
  }

  finish(rows: number): Column {
    return this.column(this.firsts.subarray(0, rows) as A, this.seconds.subarray(0, rows) as A)
  }
}
