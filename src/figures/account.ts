import type { Amount } from '../foundations/amount.ts'
import type { Figure, MissingSymbol } from './figure.ts'

/** Where a row stands in an extract. Nothing else of a row is ever told. */
export interface RowPlace {
  file: string
  line: number
}

/** Why rows are left out of a number. */
export type Left =
  | 'refused'
  | 'joined'
  | 'equal'
  | 'kept-out'
  | 'merged'
  | 'other-area'
  | 'outside-window'
  | 'too-old'
  | 'lacking'
  | 'after-extract'
  | 'condition'
  | 'of-which'
  | 'other-value'
  | 'divided'
  | 'other-year'
  | 'no-value'
  | 'again'

/** So many rows go, so many stay; the next step begins with these. */
export interface FunnelStep {
  why: Left
  /** What is so of the rows that go: `kind is other than single`. */
  text: string
  out: number
  left: number
  byFile: { file: string; out: number; left: number }[]
  /** Of refused rows: how often each thing was found wrong. A row may have several. */
  faults?: Record<string, number>
}

/** From the rows read to those that count. */
export interface Funnel {
  dataset: string
  /** `read`: all rows of the extract; else the rows of another number of the figure. */
  from: 'read' | Account['part']
  rows: number
  byFile: { file: string; rows: number }[]
  steps: FunnelStep[]
}

/** The mid-year estimates that make up a population. */
export interface PopulationUsed {
  /** The year that the window asks for. */
  needed: number
  used: { area: string; year: number }[]
}

/** How one number of a figure came about. */
export interface Account {
  part: 'figure' | 'numerator' | 'denominator' | 'before' | 'after'
  /** The value of the breakdown that it is of: a category, an agency. */
  of?: string
  /** What is done with the rows: `the number of different child_id`. */
  measure: string
  /** The definition that counts it, where it is named. */
  named?: { id: string; title: string }
  funnel?: Funnel
  /** The rows of a counts file that give it. */
  supplied?: (RowPlace & { area: string })[]
  /** It was counted from an extract, too, with the same result. */
  alsoCounted?: boolean
  population?: PopulationUsed
  amount?: Amount
  symbol?: MissingSymbol
  /** The rows that count, and the related ones that are added up; only where asked for. */
  lines?: RowPlace[]
  relatedLines?: RowPlace[]
}

/** How far back an extract must reach for a figure, and how far it does. */
export interface HistoryTold {
  dataset: string
  /** `12 months` */
  reach: string
  /** The day from which that is counted back. */
  before: number
  starts?: number
  /** The column that excuses it, and whether any row has a value there. */
  unless?: { column: string; filled: boolean }
  enough: boolean
}

/** The days that an extract speaks for. */
export interface CoverageTold {
  dataset: string
  start: number
  end: number
  configured: boolean
}

/** Figures of one area and period, told in full: one, or one for each value of a breakdown. */
export interface ToldFigure {
  figures: Figure[]
  accounts: Account[]
  history: HistoryTold[]
  coverage: CoverageTold[]
}
