import type { Problem } from '../foundations/problem.ts'
import type { ColumnKind, Dictionary, Rows } from './column.ts'
import type { Encoding } from './source.ts'

/** The first line of an extract: its column names, cleaned of BOM, invisible characters and blanks around. */
export interface Header {
  names: string[]
  line: number
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
  /** Ids of one name are numbered alike in every extract, so that they can be joined. */
  dictionary?: Dictionary
}

export interface ReadOptions {
  encoding: Encoding
  /** A row whose `later` day is before its `earlier` day is refused. */
  order?: { earlier: string; later: string }
  /** Called after each chunk with the bytes read so far; for a progress line. */
  progress?: (bytes: number) => void
  /** Hash the bytes (for the JSON output). */
  hash?: boolean
  /** Hand every record to csv-parse: slow, and the same result. For the proof of it. */
  everyRecordByCsvParse?: boolean
}

export interface Extract {
  rows: Rows
  /** Rows that were refused; the problems of the first of them are among `problems`. */
  refused: number
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
