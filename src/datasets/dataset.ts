import type { ColumnKind, Quantity } from '../extracts/column.ts'
import type { Condition, Literal } from '../indicators/language.ts'

/** What an extract is once its columns are known. Data: one object a dataset, in the words of the definition language. */
export interface Dataset {
  id: string
  /** One line for `validate`, `init` and the documentation. */
  title: string
  columns: Record<string, DatasetColumn>
  /** Other names that people give to a file of it (`cla`, `children in care`); the id needs no entry. */
  alsoNamed?: string[]
  /**
   * The names that the statutory collections have for our columns, as in `statutory/`: theirs → ours.
   * Where both are spelled alike (`child_id`, `date_of_birth`) no entry is needed.
   */
  statutory?: Record<string, string>
  /** The two days between which an episode is open; the second is blank while it is. */
  episode?: [start: string, end: string]
  /** An episode is open no longer than to this birthday. */
  untilAge?: number
  /** Rows equal in these are one; the lowest id in text order speaks for them. */
  oneRowPer?: string[]
  /** Rows that are of this kind at all. */
  keep?: Condition
  /** A column whose absence every figure must mention, and the words for it. */
  noteWithout?: Record<string, string>
  /** A child has one such episode at a time: two that overlap are doubted. */
  oneAtATime?: boolean
  /** The id that each row has for itself: where two rows share one, they are doubted. */
  ownId?: string
  /** Days that follow one another: a row is doubted whose later one is before its earlier one. */
  inOrder?: [earlier: string, later: string][]
  /** Rows have no id by nature, so equal rows are separate rows. */
  repeats?: boolean
  /** A row whose area is blank or the whole's own name speaks for the whole. */
  wholeRow?: boolean
  /** Rows tell how things stand on the one day as of which the extract was taken, and nothing of other days. */
  snapshot?: boolean
}

export interface DatasetColumn {
  kind: ColumnKind
  required?: boolean
  /** What a number says: how many is whole and not below 0, how much only not below 0. */
  says?: Quantity
  /** Blank means this. */
  default?: Literal
  /** Blank means that column's value, as far as it is one of `values`; for a day the one day found in its prose. */
  else?: string
  /** Blank means the word of `values` that stands anywhere in that column's prose. */
  foundIn?: string
  /** Our word for the codes that systems write. Of several in one cell the one listed first counts: the worst first. */
  values?: Record<string, string[]>
  lookup?: Lookup
}

/** A column brought along from another dataset, once, for every indicator. */
export interface Lookup {
  of: string
  take: string
  same: string
  /** The latest such row on or before this day. */
  upTo?: string
  /** Where the key is blank: the latest row with the same other key, up to a day. */
  otherwise?: { same: string; upTo: string }
}

/** Every dataset may have one; `district`, `locality`, `la_name` are other names of it. */
export const AREA = 'area'
