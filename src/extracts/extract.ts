import type { Problem } from '../foundations/problem.ts'
import type { ColumnKind, Dictionary, Quantity, Rows } from './column.ts'
import type { ReadElsewhere } from './parts/part.ts'
import type { Spot } from './place.ts'
import type { Encoding } from './source.ts'

/** The first line of an extract: its column names, cleaned of BOM, invisible characters and blanks around. */
export interface Header {
  names: string[]
  line: number
  /** Where the name of a column begins, by its place from 0. */
  placeOf(at: number): Spot
  /** A file without a single byte, or of blank lines only. */
  empty: boolean
}

/** A column that somebody wants, and how to read it. */
export interface ColumnRequest {
  /** What the column is called from here on. */
  name: string
  /** Its place in the header. */
  at: number
  kind: ColumnKind
  /** A row without it is refused. */
  required: boolean
  /** Of a number: what is below 0, or no whole number where it says how many, is refused. */
  says?: Quantity
  /** Ids of one name are numbered alike in every extract, so that they can be joined. */
  dictionary?: Dictionary
  /** What a cell of words says without what a system writes around it (`a) Yes` is `Yes`). */
  bare?: (text: string) => string
  /** Further answers of a flag, in small letters: yes, no, or `undefined` for an answer that is none. */
  answers?: ReadonlyMap<string, boolean | undefined>
}

/** Rows that are not meant here, told by one of their cells: neither read nor refused. */
export interface PassOver {
  /** The cell's place in the header. */
  at: number
  /** Asked with the text without blanks around it; without a value, with the empty text. */
  when: (text: string) => boolean
}

export interface ReadOptions {
  encoding: Encoding
  /** A row whose `later` day is before its `earlier` day is refused. */
  order?: { earlier: string; later: string }
  /** A row that meets any of these is passed over. */
  passOver?: readonly PassOver[]
  /** Called after each chunk with the bytes read so far; for a progress line. */
  progress?: (bytes: number) => void
  /** Hash the bytes (for the JSON output). */
  hash?: boolean
  /** Somebody who can read the rest of the file while its beginning is read here. */
  elsewhere?: ReadElsewhere
  /** Hand every record to csv-parse: slow, and the same result. For the proof of it. */
  everyRecordByCsvParse?: boolean
}

export interface Extract {
  rows: Rows
  /** Rows that were refused; the problems of the first of them are among `problems`. */
  refused: number
  /** Rows that were passed over. */
  passedOver: number
  /**
   * Faults of the file first, then row problems by line (`exit: EXIT.data`; the first 20 of each code), then
   * warnings. What the header shows is told by `readHeader`, and here only where it stops the reading.
   */
  problems: Problem[]
  /** How many row problems there were, by code; a row may have several. */
  rowProblems: Map<string, number>
  /** The file as a whole cannot be trusted. */
  fatal: boolean
  sha256?: string
}
