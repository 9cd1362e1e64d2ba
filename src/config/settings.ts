import type { Encoding } from '../extracts/source.ts'
import type { Step, Window, WindowKind } from '../foundations/period.ts'
import type { AllowedRejects, AmberReason, Comparator, LocalData, Locate } from '../request.ts'
import type { Across, FailingVerdict, Format } from './choices.ts'

/** What can be said both on the command line and in the configuration; absent where it was not. */
export interface Settings {
  /** As written on the command line; in the configuration a path has become one from the working folder. */
  data?: string[]
  targets?: string
  period?: string
  every?: Step
  window?: WindowKind
  by?: string[]
  areas?: string[]
  compare?: Comparator[]
  suppress?: number
  roundTo?: 5 | 10
  trajectory?: 'step' | 'linear'
  format?: Format
  wide?: Across
  bom?: boolean
  output?: string
  allowRejects?: AllowedRejects
  failOn?: FailingVerdict[]
  quiet?: boolean
  color?: boolean
}

/** What `per10k.yaml` says: the same, and what has no option. */
export interface Config extends Settings {
  /** The file itself, as shown in messages. */
  file: string
  /** Where coverage and columns stand in it. */
  locate?: Locate
  /** What the whole is called: `area:`. */
  whole?: string
  coverage?: Record<string, Window>
  columns?: Record<string, Record<string, string>>
  encoding?: Encoding
  amber?: AmberReason[]
  /** `plan.indicators:` */
  planMapping?: Record<string, string>
  localIndicators?: LocalData
  localDatasets?: LocalData
}
