import type { Amount } from '../foundations/amount.ts'
import type { Period, Window } from '../foundations/period.ts'
import type { Polarity, Unit } from '../indicators/language.ts'

/** What a reader of figures must know of an indicator. */
export interface IndicatorInfo {
  id: string
  codes: string[]
  title: string
  unit: Unit
  decimals: number
  polarity: Polarity
  theme: string
  /**
   * `flow`: a count of events, or their rate, which grows with the length of the window;
   * `stock`: how many there are on a day; `ratio`: a share or a mean, the same over any window;
   * `median`: the middle value, likewise, with a denominator only.
   */
  nature: 'flow' | 'stock' | 'ratio' | 'median'
}

/** One value of a breakdown: a named one, those without one, or all of them together. */
export interface Cell {
  kind: 'named' | 'unknown' | 'whole'
  label: string
}

/** `x` not available, `z` not applicable, `c` hidden for confidentiality, `low` rounds to zero but is not. */
export type MissingSymbol = 'x' | 'z' | 'c' | 'low'

/** One number: indicator × area × period, never without its numerator, denominator and notes. */
export interface Figure {
  indicator: IndicatorInfo
  area: Cell
  /** Other breakdowns by column, in the order asked for. Absent where the indicator has none. */
  breakdown: Record<string, Cell>
  period: Period
  window: Window
  numerator?: Amount
  denominator?: Amount
  /** The middle value, or the mean of other areas' values, where the figure is one and has no numerator. */
  median?: Amount
  /** Why there is no value. */
  symbol?: MissingSymbol
  notes: string[]
}
