import type { Figure } from '../../figures/figure.ts'
import type { Baseline } from './baseline.ts'
import type { Way } from './direction.ts'
import type { GoalReading } from './goal.ts'
import type { LinePoint } from './trajectory.ts'

/** A figure beside everything that the plan says of it, before the verdict. */
export interface Case {
  figure: Figure
  reading: GoalReading
  point?: LinePoint | undefined
  /** A line was asked for, and none can be drawn through the numbers of the plan. */
  lineless: boolean
  baseline?: Baseline | undefined
  way?: Way | undefined
}
