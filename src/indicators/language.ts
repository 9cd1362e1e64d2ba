/**
 * The words in which an indicator is written, as types. Built-in definitions are objects of type
 * `Indicator`; a council's own, read from YAML, are held to the same words by `parse.ts`.
 */
export type Literal = string | number | boolean
type Columns = string | string[]

export type TestWord = 'atLeast' | 'atMost' | 'moreThan' | 'lessThan'
type Tests<Bound> = { [word in TestWord]?: Bound }

export type DurationUnit = 'hours' | 'days' | 'weeks' | 'months' | 'working days'
type Singular = 'hour' | 'day' | 'week' | 'month' | 'working day'
export type DurationText = `${number} ${DurationUnit | Singular}`

export interface TimeCondition extends Tests<DurationText> {
  from: string
  to: string
}

export interface Related {
  of: string
  same: Columns
  where?: Condition
}

export interface ConditionMap {
  time?: TimeCondition
  age?: { at: string } & Tests<number>
  open?: string
  filled?: Columns
  has?: Related & Tests<number>
  any?: Condition[]
  not?: Condition
  each?: string
  /** A column and what it must be, or a day and `in the window`. */
  [columnOrPoint: string]: unknown
}
export type Condition = ConditionMap | ConditionMap[]

export type Value =
  | string
  | { time: { from: string; to: string; in: 'days' | 'working days' } }
  | { daysOpen: 'in the window' }
  | (Related & { count: 'rows' | { sum: string } })

export type Measure =
  | 'rows'
  | 'supplied'
  | (string & {})
  | { distinct: Columns }
  | { sum: Value }
  | { median: Value }

export interface Scope {
  of?: string
  when?: ConditionMap
  where?: Condition
  needs?: Columns
}

export interface Figure {
  count?: Measure
  over?: Measure | (Scope & { count: Measure })
  ofWhich?: Condition
  change?: { from: Measure; to: Measure }
}

export type Unit =
  | 'count'
  | 'percent'
  | 'per 10,000'
  | 'percent change'
  | 'per week'
  | 'months'
  | 'days'
  | 'minutes'
  | 'per officer'

/** Which way is good. */
export type Polarity = 'high' | 'low' | 'none'

export interface About {
  id: string
  title: string
  codes?: string[]
  theme: Theme
  unit: Unit
  decimals: number
  polarity: Polarity
  /** Why anybody counts this, in a sentence. */
  why: string
  /** Names of the rules in `rules.ts` that it follows. */
  rules?: string[]
  sources: { document: string; place: string }[]
  /** How far back the extract must reach, and the column that excuses it. */
  history?: { of: string; reach: DurationText; unless?: string }
  /** How long after a day a row may still change: later ones are noted as not yet mature. */
  matures?: { after: DurationText; from: string }
  example: Example
}

export type Theme =
  | 'front-door'
  | 'child-protection'
  | 'children-in-need'
  | 'children-in-care'
  | 'missing'
  | 'early-help'
  | 'domestic-abuse'
  | 'youth-justice'
  | 'youth-violence'
  | 'education'
  | 'private-fostering'
  | 'workforce'
  | 'governance'
  | 'context'

/** A few rows worked out by hand; the test runs them through the whole engine. */
export interface Example {
  /** Extracts as CSV text by dataset, the header first; blanks around cells and lines do not matter. */
  given: Record<string, string>
  /** As on the command line. */
  period: string
  expect: Expected | Expected[]
}

/** One figure of an example: the whole's, unless an area or a value of a breakdown is named. */
export interface Expected {
  area?: string
  /** Values of breakdowns by column (`latest_category`). */
  by?: Record<string, string>
  numerator?: number
  denominator?: number
  /** With the indicator's decimals, or a symbol: `26.0`, `[z]`. */
  value: string
  /** Words that the notes must hold. */
  note?: string
}

export type Indicator = Scope & Figure & About
