import type { Doubt } from './doubts/doubt.ts'
import type { Encoding } from './extracts/source.ts'
import type { ToldFigure } from './figures/account.ts'
import type { Figure } from './figures/figure.ts'
import type { WindowKind } from './foundations/period.ts'
import type { Problem } from './foundations/problem.ts'
import type { About, Polarity, Unit } from './indicators/language.ts'
import type { Passage } from './indicators/plain-english/passage.ts'
import type { Judged } from './plans/judged.ts'
import type { PlanRequest, Request } from './request.ts'

/** One extract as it was read. */
export interface InputFile {
  file: string
  dataset: string
  sha256?: string
  rows: number
  rejected: number
}

/** One extract as an outcome tells of it: how many rows it has may not be for everybody. */
export type InputTold = Omit<InputFile, 'rows' | 'rejected'> & Partial<Pick<InputFile, 'rows' | 'rejected'>>

/** What `calc` answers. */
export interface Outcome {
  inputs: InputTold[]
  figures: Figure[]
  /** The columns of the output besides area, in order. */
  breakdowns: string[]
  problems: Problem[]
  /** What the answer itself tells of its problems, where those tell more than is for everybody. */
  remarks?: Problem[]
}

/** What `check` answers: the same, held against the plan. */
export interface CheckOutcome extends Outcome {
  judged: Judged[]
}

/** What a question is answered with: verdicts too, where it asks for them. */
export type Answer = Outcome & Partial<Pick<CheckOutcome, 'judged'>>

/** What `report` answers: figures, with verdicts where there is a plan, and all that a document says of them. */
export interface ReportOutcome extends Outcome, Pick<Request, 'suppress' | 'roundTo'> {
  judged?: Judged[]
  plan?: Pick<PlanRequest, 'file' | 'sha256' | 'trajectory'>
  window: WindowKind
  /** Of each indicator that has a figure, in the order of the figures. */
  definitions: DefinitionTold[]
}

/** One extract as `validate` tells of it. */
export interface ValidatedFile extends InputFile {
  /** The list of a statutory collection that it is: `Annex A List 3 Referrals`. */
  list?: string
  /** The header's own names → our columns. */
  columns: Record<string, string>
  warnings: number
  /** Rows of which at least one thing is doubtful. */
  doubtful: number
}

/** Rows of a file of which one thing is said: why they were refused, or what is doubtful. */
export type Finding = Doubt

/** What `validate` answers. */
export interface ValidateOutcome {
  files: ValidatedFile[]
  refused: Finding[]
  doubts: Finding[]
  problems: Problem[]
}

/** A rule by its name, with its text. */
export interface RuleTold {
  name: string
  title: string
  text: string
}

/** A definition in plain English, and everything else that it says of itself. */
export interface DefinitionTold
  extends Pick<About, 'id' | 'title' | 'unit' | 'decimals' | 'polarity' | 'why' | 'sources'> {
  codes: string[]
  theme: string
  counted: Passage[]
  /** What holds of the rows of each dataset that it looks at. */
  datasets: Passage[]
  rules: RuleTold[]
  rulesOfEveryFigure: RuleTold[]
}

/** What `explain` answers: without extracts the definition alone. */
export interface Explanation {
  definition: DefinitionTold
  figures: ToldFigure[]
  inputs: InputFile[]
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

/** What a file of a folder is, told by its header. */
export interface SurveyedFile {
  file: string
  datasets: string[]
  /** The statutory list that it is: `Annex A List 7`. */
  list?: string
  /** Columns that are called otherwise than ours. */
  renamed: { dataset: string; column: string; header: string }[]
  /** Columns that it lacks and those of its headers that are spelled most like them. */
  guesses: { dataset: string; column: string; header: string }[]
  /** Its headers that are no column of its dataset: to break down by, or to be named under `columns:`. */
  others: string[]
  /** Why it is no extract. */
  why?: string
  /** It is named for a dataset and is none: a run over the folder would stop at it. */
  stops: boolean
}

/** A file that can be read as a plan. */
export interface SurveyedPlan {
  file: string
  rows: number
  /** The rows that fit no indicator, in their own words, with the id that comes nearest. */
  unfit: { words: string; line: number; nearest?: string }[]
}

/** What `init` finds in a folder. No value of a child's row is in it. */
export interface SurveyOutcome {
  files: SurveyedFile[]
  plans: SurveyedPlan[]
  encoding: Encoding
  /** What the populations call the whole. */
  whole?: string
  /** The months from the first to the last event of each dataset, as coverage is written. */
  spans: { dataset: string; days: string }[]
  /** Datasets that tell of one day only, which they do not name. */
  snapshots: string[]
  /** What would be counted, and of which period; where no whole year is there, one that has to be asked for. */
  available: string[]
  period?: { label: string; mustBeAsked: boolean }
  /** What is missing, and the indicators that hang on it. */
  missing: { found: string; file?: string; indicators: string[] }[]
  problems: Problem[]
}
