import type { ColumnKind, Quantity } from '../extracts/column.ts'
import type { DurationUnit, Polarity, TestWord, Theme, Unit } from './language.ts'

/** The words of the language, each listed once: the reader of definitions and its messages use these tables. */
export const TEST_WORDS: readonly TestWord[] = ['atLeast', 'atMost', 'moreThan', 'lessThan']

export const DURATION_UNITS: readonly DurationUnit[] = ['hours', 'days', 'weeks', 'months', 'working days']

export const SCOPE_WORDS = ['of', 'when', 'where', 'needs'] as const
export const FIGURE_WORDS = ['count', 'over', 'ofWhich', 'change'] as const
export const ABOUT_WORDS = [
  'id',
  'title',
  'codes',
  'theme',
  'unit',
  'decimals',
  'polarity',
  'why',
  'rules',
  'sources',
  'history',
  'matures',
  'example',
] as const

export const CONDITION_WORDS = ['time', 'age', 'open', 'filled', 'has', 'any', 'not', 'each'] as const

export const UNITS: readonly Unit[] = [
  'count',
  'percent',
  'per 10,000',
  'percent change',
  'per week',
  'months',
  'days',
  'minutes',
  'per officer',
]

export const POLARITIES: readonly Polarity[] = ['high', 'low', 'none']

export const THEMES: readonly Theme[] = [
  'front-door',
  'child-protection',
  'children-in-need',
  'children-in-care',
  'missing',
  'early-help',
  'domestic-abuse',
  'youth-justice',
  'youth-violence',
  'education',
  'private-fostering',
  'workforce',
  'governance',
  'context',
]

/** No column and no definition may be called by one of these: positions could no longer tell them apart. */
export const RESERVED: ReadonlySet<string> = new Set<string>([
  ...SCOPE_WORDS,
  ...FIGURE_WORDS,
  ...CONDITION_WORDS,
  ...TEST_WORDS,
  'rows',
  'supplied',
  'distinct',
  'sum',
  'median',
  'same',
  'from',
  'to',
  'in',
  'at',
  'this',
])

/** The words in which a dataset is written. */
export const DATASET_WORDS = [
  'id',
  'title',
  'columns',
  'episode',
  'untilAge',
  'oneRowPer',
  'keep',
  'oneAtATime',
  'ownId',
  'inOrder',
  'noteWithout',
  'repeats',
  'wholeRow',
  'snapshot',
  'alsoNamed',
] as const

export const COLUMN_WORDS = [
  'kind',
  'required',
  'says',
  'default',
  'else',
  'foundIn',
  'values',
  'lookup',
] as const

export const QUANTITIES: readonly Quantity[] = ['how many', 'how much']

export const COLUMN_KINDS: readonly ColumnKind[] = [
  'id',
  'category',
  'flag',
  'number',
  'day',
  'moment',
  'year',
  'period',
  'ages',
]

export const LOOKUP_WORDS = ['of', 'take', 'same', 'upTo', 'otherwise'] as const
