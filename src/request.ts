import type { Encoding, Source } from './extracts/source.ts'
import type { Figure } from './figures/figure.ts'
import type { Period, Step, Window, WindowKind } from './foundations/period.ts'
import type { Problem } from './foundations/problem.ts'
import type { Polarity, Unit } from './indicators/language.ts'
import type { Judged } from './plans/judged.ts'

/** One extract to read: bytes with a name, and what the user said of it. */
export interface NamedSource {
  source: Source
  /** Forced with `name=file`. */
  dataset?: string
  /** Given as a file; not found in a folder. */
  explicit: boolean
}

/** How many rows of one extract may be unreadable before its figures cannot be trusted. */
export type AllowedRejects = { rows: number } | { percent: number }

/** What makes a missed target amber instead of red. */
export type AmberReason = 'floor' | 'tolerance' | 'improving'

/** The table of baselines and targets, and how to judge by it. */
export interface PlanRequest {
  text: string
  /** As the user typed it; shown in messages. */
  file: string
  /** A row's own words → the id of an indicator. */
  mapping: Record<string, string>
  amber: AmberReason[]
  trajectory: 'step' | 'linear'
}

/** Where a value of the configuration stands, or its key, so that whoever judges it can point at it. */
export type Locate = (
  path: readonly (string | number)[],
  part?: 'key' | 'value',
) => { file: string; line: number; column: number }

/** A council's own definitions or datasets: a list of plain data, to be parsed by whoever knows the language. */
export interface LocalData {
  value: unknown[]
  locate: Locate
}

/** Settled options: the command line over the configuration over the defaults, resolved once. */
export interface Request {
  sources: NamedSource[]
  /** As typed: ids, codes, `@themes`. Empty: all that the data allow. */
  indicators: string[]
  /** `undefined`: the latest financial year that the extracts cover. */
  periods: Period[] | undefined
  every?: Step
  window: WindowKind
  by: string[]
  areas: string[]
  /** What the whole is called. */
  whole: string
  allowRejects: AllowedRejects
  /** The days that an extract speaks for, by dataset, or `*` for all. */
  coverage: Record<string, Window>
  /** By dataset, or `*` for all: our column → the header that an extract has for it. */
  columns: Record<string, Record<string, string>>
  encoding: Encoding
  /** The output names the files by their hashes. */
  hash: boolean
  progress?: (text: string) => void
  plan?: PlanRequest
  localIndicators?: LocalData
  localDatasets?: LocalData
}

/** One extract as it was read. */
export interface InputFile {
  file: string
  dataset: string
  sha256?: string
  rows: number
  rejected: number
}

/** What `calc` answers. */
export interface Outcome {
  inputs: InputFile[]
  figures: Figure[]
  /** The columns of the output besides area, in order. */
  breakdowns: string[]
  problems: Problem[]
}

/** What `check` answers: the same, held against the plan. */
export interface CheckOutcome extends Outcome {
  judged: Judged[]
}

/** One extract as `validate` tells of it. */
export interface ValidatedFile extends InputFile {
  /** The header's own names → our columns. */
  columns: Record<string, string>
  warnings: number
}

/** What `validate` answers. */
export interface ValidateOutcome {
  files: ValidatedFile[]
  problems: Problem[]
}

/** What `list` tells of an indicator. */
export interface CatalogueEntry {
  id: string
  codes: string[]
  title: string
  theme: string
  unit: Unit
  polarity: Polarity
  /** The datasets without which it cannot be counted. */
  datasets: string[]
}
