import type { Figure } from '../figures/figure.ts'
import type { Amount } from '../foundations/amount.ts'

export type Verdict = 'green' | 'amber' | 'red' | 'grey'

/** A figure held against the plan; or a row of the plan without a figure, which is grey and says why. */
export interface Judged {
  figure?: Figure
  /** The row's own words where there is no figure: id or name of the indicator, area, period. */
  unmatched?: { indicator: string; code: string; title: string; area: string; period: string }
  /** As the plan prints it, without its unit. */
  baseline?: string
  baselinePeriod?: string
  /** As the plan prints it, without its unit; a word (`reduce`); the point on the line for a linear trajectory. */
  target?: string
  targetPeriod?: string
  /** Value − target in force, from the rounded value, at its decimals. */
  gap?: Amount
  /** The smallest change of the numerator after which the rounded value meets the target; 0 when met. */
  toTarget?: bigint
  /** Value − baseline. */
  change?: Amount
  verdict: Verdict
  /** In words, never empty for grey. */
  reason: string
}
