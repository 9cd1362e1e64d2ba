import type { Figure } from '../../figures/figure.ts'
import type { Amount } from '../../foundations/amount.ts'
import type { Day } from '../../foundations/day.ts'
import type { PlanRow } from '../plan.ts'
import type { Cell } from '../table/cell.ts'
import { type Fraction, fraction, fractionOf, minus, plus, times, toDecimals } from './fraction.ts'
import { byEnd, type Candidate, type Goal, isForAYear } from './goal.ts'

/** Where a straight line from the baseline through the targets stands at the end of a figure's period. */
export interface LinePoint {
  amount: Amount
  /** Past the last target it is that target, of that target's period; before, it is the figure's own. */
  periodLabel: string
}

interface Corner {
  day: Day
  height: Fraction
  label?: string
}

/**
 * The figure's point on the line, by days, rounded at the indicator's decimals. The line starts at
 * the end of the baseline's period and is level before it (nothing is asked before the plan begins)
 * and after the last target. `undefined` where no line can be drawn: fewer than two dated numbers,
 * or a target that is a range or a word; the target then holds step by step.
 */
export function pointOnLine(
  goal: Goal,
  candidates: Candidate[],
  baseline: PlanRow | undefined,
  figure: Figure,
): LinePoint | undefined {
  const corners = cornersOf(goal, candidates, baseline, figure)
  if (corners.length < 2) return undefined
  const day = figure.period.end
  const last = corners[corners.length - 1]
  const { decimals } = figure.indicator
  const amount = toDecimals(heightAt(corners, day), decimals)
  return { amount, periodLabel: day > last.day ? (last.label ?? figure.period.label) : figure.period.label }
}

function cornersOf(
  goal: Goal,
  candidates: Candidate[],
  baseline: PlanRow | undefined,
  { indicator }: Figure,
): Corner[] {
  const all =
    indicator.nature === 'flow' ? candidates.filter(({ target }) => isForAYear(target.period)) : candidates
  const dated = byEnd(all)
  if (!dated.some(({ target }) => target === goal.target)) return []
  if (dated.some(({ target, row }) => target.cell.kind !== 'number' || row.faults.length > 0)) return []
  const start = startOf(baseline)
  const targets = dated.map(({ target: { period, cell } }) => ({
    ...corner(period!.end, cell),
    label: period!.label,
  }))
  return [...start, ...targets.filter(({ day }) => start.every(first => day > first.day))]
}

function startOf(baseline: PlanRow | undefined): Corner[] {
  if (baseline?.baselinePeriod === undefined || !('amount' in baseline.baseline)) return []
  return [corner(baseline.baselinePeriod.end, baseline.baseline)]
}

function corner(day: Day, cell: Cell): Corner {
  return { day, height: 'amount' in cell ? fractionOf(cell.amount) : fraction(0) }
}

/** Level before the first corner and after the last, straight between each two. */
function heightAt(corners: Corner[], day: Day): Fraction {
  const next = corners.findIndex(corner => corner.day >= day)
  if (next === -1) return corners[corners.length - 1].height
  if (next === 0) return corners[0].height
  const [from, to] = [corners[next - 1], corners[next]]
  const gone = fraction(day - from.day, to.day - from.day)
  return plus(from.height, times(minus(to.height, from.height), gone))
}
