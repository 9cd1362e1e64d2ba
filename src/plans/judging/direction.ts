import type { Polarity } from '../../indicators/language.ts'
import type { Direction, PlanRow } from '../plan.ts'
import { directionOfCell } from '../table/row-direction.ts'
import { fractionOf, order } from './fraction.ts'
import type { Candidate, Goal } from './goal.ts'

/** Which way is good, and whether only the plan's numbers say so. */
export interface Way {
  direction: Direction
  inferred: boolean
}

/** The plan's own words, else the indicator's polarity, else the side of the baseline on which all targets lie. */
export function wayOf(
  goal: Goal,
  candidates: Candidate[],
  baseline: PlanRow | undefined,
  polarity: Polarity,
): Way | undefined {
  const said =
    directionOfCell(goal.target.cell) ?? goal.row.direction ?? (polarity === 'none' ? undefined : polarity)
  if (said !== undefined) return { direction: said, inferred: false }
  const direction = baseline === undefined ? undefined : sideOf(candidates, baseline)
  return direction === undefined ? undefined : { direction, inferred: true }
}

function sideOf(candidates: Candidate[], { baseline }: PlanRow): Direction | undefined {
  const from = 'amount' in baseline ? fractionOf(baseline.amount) : undefined
  const targets = candidates.flatMap(({ target: { cell } }) =>
    'amount' in cell ? [fractionOf(cell.amount)] : [],
  )
  if (from === undefined || targets.length === 0) return undefined
  if (targets.every(target => order(target, from) < 0)) return 'low'
  return targets.every(target => order(target, from) > 0) ? 'high' : undefined
}
