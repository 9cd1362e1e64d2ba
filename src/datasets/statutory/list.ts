/**
 * A list, table or module of a statutory collection: its headers as published and one name for each
 * meaning, the same in every collection (`Child Unique ID` and `LAchildID` are `child_id`).
 */
export interface StatutoryList {
  /** `Annex A`, `SSDA903`. */
  standard: string
  /** `List 7 Child protection`, `Episodes`. */
  list: string
  /** Header → meaning. */
  columns: Readonly<Record<string, string>>
  /** The datasets that its rows are; without one the list is known and not used. */
  feeds?: readonly Feed[]
  /** One file may hold several such lists side by side, each row filling the columns of its own. */
  sideBySide?: true
}

/** How the rows of a list are rows of a dataset. */
export interface Feed {
  dataset: string
  /** Meaning → our columns, instead of the dataset's own `statutory` names. */
  as?: Readonly<Record<string, readonly string[]>>
  /** Rows are of this dataset only where the column holds one of the words, whatever their case. */
  only?: { column: string; words: readonly string[] }
  /** Rows on which this flag is set are not of this dataset. */
  without?: string
  /** Rows are parts of the dataset's rows and have to be joined first. */
  join?: 'consecutive episodes'
  /** A row without this meaning is of another kind: a conference that no enquiry led to. */
  needs?: string
  /** Several rows may be one of the dataset: two referrals of a child on a day, one episode of need. */
  once?: true
  /** Required columns that the list lacks and a companion brings, see `../companions.ts`. */
  brought?: readonly string[]
  /** Each row holds figures side by side, every one of them a row of `counts`; which is not said here. */
  figures?: true
  /** Rows are of areas of several levels; rows of other levels are not read. */
  levels?: AreaLevels
  /** A cell may hold a symbol where there is no number (`c`, `x`, `z`). */
  symbols?: true
}

/** A column that says of which level a row's area is, and for each of its words the column that names it. */
export interface AreaLevels {
  column: string
  areas: readonly AreaLevel[]
}

export interface AreaLevel {
  word: string
  area: string
  /** Areas of this level hold the children of others again: of all of them, or of some. */
  holds?: 'all' | 'some'
}
