import type { Recognised } from './datasets/recognition.ts'
import type { ReadElsewhere } from './extracts/parts/part.ts'
import type { Encoding, Source } from './extracts/source.ts'
import type { Period, Step, Window, WindowKind } from './foundations/period.ts'
import type { Place } from './foundations/problem.ts'

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
  /** Of its bytes. */
  sha256?: string
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

/** What stands beside the figure of an authority. */
export type Comparator = 'england' | 'region' | 'neighbours'

/** The part of an extract that another thread is to read, with all that it must know of it. */
export interface RestAsked {
  file: string
  size: number
  /** Where the part begins, in bytes. */
  from: number
  /** The names of the header. */
  names: readonly string[]
  recognised: Recognised
  columns: ColumnsAsked
}

/** What is read besides the columns that a dataset names. */
export interface ColumnsAsked {
  /** What figures are broken down by, as typed or in our words. */
  by: readonly string[]
  /** Statutory meanings, read as they are written where the dataset has no column for them: birthdays. */
  besides?: readonly string[]
}

/** Settled options: the command line over the configuration over the defaults, resolved once. */
export interface Request extends Pick<ColumnsAsked, 'besides'> {
  sources: NamedSource[]
  /** As typed: ids, codes, `@themes`. Empty: all that the data allow. */
  indicators: string[]
  /** `undefined`: the latest financial year that the extracts cover. */
  periods: Period[] | undefined
  every?: Step
  window: WindowKind
  by: string[]
  areas: string[]
  /** Beside the figures of these areas. */
  compare?: Comparator[]
  /** Counts from 1 to one less than this are hidden, and what would give them away. */
  suppress?: number
  /** Counts are shown to the nearest of these. */
  roundTo?: 5 | 10
  /** What the whole is called. */
  whole: string
  allowRejects: AllowedRejects
  /** The days that an extract speaks for, by dataset, or `*` for all. */
  coverage: Record<string, Window>
  /** By dataset, or `*` for all: our column → the header that an extract has for it. */
  columns: Record<string, Record<string, string>>
  /** Where what is said of coverage and columns stands in the configuration. */
  locate?: Locate
  encoding: Encoding
  /** The output names the files by their hashes. */
  hash: boolean
  progress?: (text: string) => void
  /** Reads the rest of a large extract in another thread; absent where there is none. */
  elsewhere?: (asked: RestAsked) => ReturnType<ReadElsewhere>
  plan?: PlanRequest
  localIndicators?: LocalData
  localDatasets?: LocalData
}

/** One question of several about the same extracts. */
export interface Question {
  command: 'calc' | 'check'
  request: Request
  /** Where it stands, when it is written in a document. */
  place?: Place
}

/** A CSV file that may be a plan: the text is asked for only where it is no extract. */
export interface PlanFile {
  /** As shown in messages. */
  file: string
  /** `undefined` where it cannot be read. */
  text: () => string | undefined
}
