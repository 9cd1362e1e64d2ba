import type { Problem } from '../foundations/problem.ts'
import type { Dataset } from './dataset.ts'
import type { ConfiguredColumns, MappedColumn } from './matching.ts'

/** An extract whose header has been read, and how the user gave it. */
export interface Unread {
  /** As the user typed it. */
  name: string
  header: readonly string[]
  /** The line of the header. */
  line?: number
  /** Where the name of a column begins. */
  placeOf?: (at: number) => { line: number; column: number }
  /** The dataset of `name=file`. */
  forced?: string
  /** Given as a file; not found in a folder. */
  explicit: boolean
}

export interface RecogniseOptions {
  datasets: readonly Dataset[]
  columns: ConfiguredColumns
  /** Which columns of published files are figures of which indicator. */
  figures?: readonly PublishedFigure[]
}

/** Columns of a published file, by their meanings, that are one indicator. */
export interface PublishedFigure {
  indicator: string
  numerator: string
  denominator?: string
}

/** A column that the dataset does not name: kept for breakdowns. */
export interface ExtraColumn {
  header: string
  at: number
  /** What the statutory collections call it, where they do: `sex` for `Gender`. */
  meaning?: string
}

/** What a file is, and how its columns are to be read. */
export interface Recognised {
  dataset: Dataset
  /** Our column → the file's. `area`, and what only the configuration names, are categories. */
  mapping: Map<string, MappedColumn>
  extra: ExtraColumn[]
  /** The places of columns without a name. */
  ignored: number[]
  /** The statutory list that it is. */
  list?: { standard: string; list: string }
  /** Only rows on which this column holds one of the words (whatever their case) are of the dataset. */
  only?: { at: number; header: string; words: readonly string[] }
  /** Rows on which this flag is set are not of the dataset. */
  without?: { at: number; header: string }
  /** Rows are parts of the dataset's rows, to be joined before anything is counted. */
  join?: 'consecutive episodes'
  /** A row without a value here is of another kind. */
  needs?: { at: number; header: string }
  /** Several rows may be one of the dataset; that is no fault of the extract. */
  once?: true
  /** Required columns that the file lacks and a companion brings. */
  brought?: readonly string[]
  /** Figures that each row holds side by side; every one of them is a row of `counts`. */
  figures?: readonly FigureColumns[]
  /** Which column names the area of a row, told by the level that it says it is of. */
  levels?: LevelColumns
  /** A number may be a symbol for a kind of missing. */
  symbols?: true
  /** Lists stand side by side: a row without a required value is of another list, not refused. */
  sideBySide?: true
  /** Other datasets that the same rows are. */
  also: Recognised[]
  warnings: Problem[]
}

export interface Unrecognised {
  /** Left alone with a warning (in a folder); otherwise the problem is an error. */
  passedOver: boolean
  problem: Problem
}

export type Recognition = Recognised | Unrecognised

/** The columns of the file that are one indicator. */
export interface FigureColumns {
  indicator: string
  numerator: { at: number; header: string }
  denominator?: { at: number; header: string }
}

export interface LevelColumns {
  at: number
  areas: readonly { word: string; at: number; holds?: 'all' | 'some' }[]
}
