import type { Figure } from '../../figures/figure.ts'
import { financialYearOf, monthsIn, type Period, type WindowKind } from '../../foundations/period.ts'
import type { PlanRow, PlanTarget } from '../plan.ts'

/** A target of the plan with the row that holds it. */
export interface Candidate {
  row: PlanRow
  target: PlanTarget
}

/** The target in force for a figure, and how much of it the figure's window has to answer for. */
export interface Goal extends Candidate {
  /** Months gone of a target for a year; absent where the target is held whole. */
  monthsGone?: number
}

/** Targets that the plan leaves blank are none. */
export function candidatesOf(rows: PlanRow[]): Candidate[] {
  const all = rows.flatMap(row => row.targets.map(target => ({ row, target })))
  return all.filter(({ target }) => target.cell.kind !== 'none')
}

/** Either a goal to judge by, or why there is none; with both, the target is only shown. */
export interface GoalReading {
  goal?: Goal | undefined
  why?: string | undefined
}

const FOR_A_YEAR = 'target is for a year'

/**
 * Like with like: stocks and ratios are held against the target in force over any window. A flow is
 * held against a year's target over twelve months, against its share of the months gone over the
 * year to date, and against a milestone over that quarter's year to date; otherwise not at all.
 */
export function goalFor(candidates: Candidate[], figure: Figure, window: WindowKind): GoalReading {
  const reading =
    figure.indicator.nature === 'flow'
      ? goalForFlow(candidates, figure, window)
      : { goal: inForce(candidates, figure.period) }
  if (reading.goal === undefined) return { why: 'no target in the plan', ...reading }
  const clash = clashOf(candidates, reading.goal)
  return clash === undefined ? reading : { goal: reading.goal, why: clash }
}

function goalForFlow(candidates: Candidate[], figure: Figure, window: WindowKind): GoalReading {
  const yearly = candidates.filter(({ target }) => isForAYear(target.period))
  const months = monthsIn(figure.window)
  if (months >= 12) return { goal: inForce(yearly, figure.period), ...onlyMilestones(candidates, yearly) }
  const own = candidates.find(({ target }) => answersFor(target.period, figure))
  if (own !== undefined) return { goal: own }
  const goal = inForce(yearly, figure.period)
  if (goal === undefined) return onlyMilestones(candidates, yearly)
  if (window !== 'ytd') return { goal, why: FOR_A_YEAR }
  return isWholeMonths(figure)
    ? { goal: { ...goal, monthsGone: months } }
    : { goal, why: 'the window is not of whole months' }
}

function onlyMilestones(candidates: Candidate[], yearly: Candidate[]): { why?: string } {
  return candidates.length > 0 && yearly.length === 0
    ? { why: 'target is for the year to date of another period' }
    : {}
}

/** A target without a period is for a year, and so is the milestone at the end of one. */
export function isForAYear(period: Period | undefined): boolean {
  if (period === undefined) return true
  if (period.kind === 'quarter') return financialYearOf(period.end).end === period.end
  return period.kind !== 'month'
}

/** A quarter's milestone answers for the year to date at its end, a month's target for that month. */
function answersFor(period: Period | undefined, { window }: Figure): boolean {
  if (period === undefined || period.end !== window.end) return false
  const start = period.kind === 'quarter' ? financialYearOf(period.end).start : period.start
  return start === window.start
}

function isWholeMonths({ window }: Figure): boolean {
  return monthsIn({ start: window.start, end: window.end - 1 }) < monthsIn(window)
}

/** The target of the period itself, else one without a period, else of the next later one, else the last. */
export function inForce(candidates: Candidate[], period: Period): Candidate | undefined {
  const dated = byEnd(candidates)
  const same = dated.find(({ target }) => isSamePeriod(target.period, period))
  const undated = candidates.find(({ row, target }) => target.period === undefined && row.faults.length === 0)
  const next = dated.find(({ target }) => target.period!.end >= period.end)
  return same ?? undated ?? next ?? dated.at(-1) ?? candidates[0]
}

/** Those with a period, the earliest end first. */
export function byEnd(candidates: Candidate[]): Candidate[] {
  return candidates
    .filter(({ target }) => target.period !== undefined)
    .sort((a, b) => a.target.period!.end - b.target.period!.end)
}

function isSamePeriod(a: Period | undefined, b: Period | undefined): boolean {
  return a?.start === b?.start && a?.end === b?.end
}

/** Two unequal targets for one period: the plan does not say which. */
function clashOf(candidates: Candidate[], goal: Goal): string | undefined {
  const other = candidates.find(
    ({ row, target }) =>
      row.faults.length === 0 &&
      isSamePeriod(target.period, goal.target.period) &&
      target.cell.printed !== goal.target.cell.printed,
  )
  if (other === undefined) return undefined
  const lines =
    other.row.line === goal.row.line
      ? `line ${goal.row.line}`
      : `lines ${goal.row.line} and ${other.row.line}`
  return `the plan has two targets for ${goal.target.period?.label ?? 'it'} (${lines})`
}
