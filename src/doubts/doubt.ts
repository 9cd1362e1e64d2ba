import type { Table } from '../engine/tables/table.ts'
import type { County } from './county.ts'

/** Words that hold of every dataset, or of each its own; `*` for those not named. */
export type ByDataset = string | Readonly<Record<string, string>>

/** What was read as one dataset, or as a list that is none of its own. */
export type Readings = Pick<Table, 'dataset' | 'rows'>

/** Rows of an extract on which a rule has its doubt; none of them where the doubt is about the extract itself. */
export interface Sighting {
  table: Readings
  rows: Int32Array
  /** Without rows: the row whose file it is told of. */
  at?: number
  /** More exactly than the rule says it; never with a value of a child's row. */
  found?: string
}

/** A rule by which rows that could be read are doubted: what it asks, where that comes from, and how to look. */
export interface DoubtRule {
  /** The name of its file, and the code of its doubts. */
  id: string
  /** What kind of thing was found, of a row. */
  found: ByDataset
  /** What it does to figures, as long as it stays. */
  effect: ByDataset
  advice: string
  /** The statutory validation rules that ask the same. */
  statutory?: ByDataset
  /** Why it is asked at all. */
  why: string
  look(county: County): Sighting[]
}

/** What a rule says of one file. */
export interface Doubt {
  code: string
  file: string
  dataset: string
  /** 0 where it is about the extract as a whole. */
  rows: number
  /** The first of them. */
  lines: number[]
  found: string
  effect: string
  advice: string
  /** The statutory rule that asks the same. */
  rule?: string
  /** Why it is asked. */
  why: string
}

export function textFor(words: ByDataset, dataset: string): string | undefined {
  if (typeof words === 'string') return words
  return Object.hasOwn(words, dataset) ? words[dataset] : words['*']
}
