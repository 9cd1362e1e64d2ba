import type { Amount } from '../../foundations/amount.ts'
import type { Verdict } from '../judged.ts'
import type { PlanRow } from '../plan.ts'
import type { Cell } from '../table/cell.ts'
import { directionOfCell } from '../table/row-direction.ts'
import { type Aim, distance, meets, missedEnd } from './aim.ts'
import { type Fraction, fractionOf, order, times } from './fraction.ts'
import { type Measures, toleranceAt } from './standard.ts'

/** What lets a missed target be amber. */
export type AmberRule = 'floor' | 'tolerance' | 'improving'

export interface Finding {
  verdict: Exclude<Verdict, 'grey'>
  /** The rule that made it amber. */
  by?: AmberRule
}

/**
 * Green where the rounded value meets the aim; amber where the plan's floor is met, or, without a
 * floor, within tolerance of the target or better than the baseline; else red. A rule that the
 * configuration leaves out is as if the plan did not have it.
 */
export function judgeValue(
  value: Amount,
  aim: Aim,
  row: PlanRow,
  measures: Measures,
  amber: AmberRule[],
): Finding {
  if (meets(value, aim)) return { verdict: 'green' }
  const rules: Record<AmberRule, () => boolean> = {
    floor: () => meetsFloor(value, aim, row.floor!, measures.share),
    tolerance: () => isWithinTolerance(value, aim, measures),
    improving: () => isBetter(value, aim, measures.baseline),
  }
  const applicable: AmberRule[] =
    row.floor !== undefined && amber.includes('floor') ? ['floor'] : ['tolerance', 'improving']
  const by = applicable.find(rule => amber.includes(rule) && rules[rule]())
  return by === undefined ? { verdict: 'red' } : { verdict: 'amber', by }
}

/** A floor lies beyond the end that is missed: above a target that is too high to reach from, below one too low. */
function meetsFloor(value: Amount, aim: Aim, floor: Cell, share: Fraction): boolean {
  return meets(value, floorAim(value, aim, floor, share))
}

function floorAim(value: Amount, aim: Aim, floor: Cell, share: Fraction): Aim {
  if (floor.kind === 'range')
    return { atLeast: times(fractionOf(floor.from), share), atMost: times(fractionOf(floor.to), share) }
  if (floor.kind !== 'number') return aim
  const end = times(fractionOf(floor.amount), share)
  const limitsHigh =
    directionOfCell(floor) === 'low' ||
    (directionOfCell(floor) === undefined && missedEnd(value, aim) === aim.atMost)
  return limitsHigh ? { atMost: end } : { atLeast: end }
}

function isWithinTolerance(value: Amount, aim: Aim, measures: Measures): boolean {
  const end = missedEnd(value, aim)
  const tolerance = end && toleranceAt(end, measures)
  return tolerance !== undefined && order(distance(fractionOf(value), aim), tolerance) <= 0
}

/** Nearer to the aim than the baseline was. */
function isBetter(value: Amount, aim: Aim, baseline: Fraction | undefined): boolean {
  return baseline !== undefined && order(distance(fractionOf(value), aim), distance(baseline, aim)) < 0
}
