import type { Figure } from '../../figures/figure.ts'
import { figureValue } from '../../figures/value.ts'
import { type Amount, unitsText } from '../../foundations/amount.ts'
import type { WindowKind } from '../../foundations/period.ts'
import type { Judged } from '../judged.ts'
import type { PlanRow } from '../plan.ts'
import type { Cell } from '../table/cell.ts'
import { fitsUnit, type Measure } from '../table/cell-unit.ts'
import { type Baseline, baselineRow, earlierBaseline, planBaseline } from './baseline.ts'
import type { Case } from './case.ts'
import { type Way, wayOf } from './direction.ts'
import { type Fraction, fractionOf, minus, order, size, toDecimals } from './fraction.ts'
import { candidatesOf, goalFor } from './goal.ts'
import { type AmberRule, judgeValue } from './judge-value.ts'
import { noFigure, reasonFor } from './reason.ts'
import { endsOf, type Measures, shareOfYear, standardOf } from './standard.ts'
import { toTarget } from './to-target.ts'
import { pointOnLine } from './trajectory.ts'

export interface JudgingRules {
  trajectory: 'step' | 'linear'
  amber: AmberRule[]
  window: WindowKind
  /** The same figure of the period a year before, from the same extracts. */
  yearEarlier: (figure: Figure) => Figure | undefined
}

/** Holds one figure against the rows of the plan that are about it; what cannot be judged first, then green, amber, red. */
export function judgeFigure(figure: Figure, rows: PlanRow[], rules: JudgingRules): Judged {
  const held = caseOf(figure, rows, rules)
  const value = figureValue(figure)
  const shown = { figure, ...shownPlan(held) }
  if (value === undefined) return { ...shown, verdict: 'grey', reason: noFigure(figure) }
  const moved = changeOf(value, held)
  const why = whyNot(held, rows)
  if (why !== undefined) return { ...shown, ...moved, verdict: 'grey', reason: why }
  return { ...shown, ...moved, ...verdictOf(value, held, rules) }
}

function caseOf(figure: Figure, rows: PlanRow[], rules: JudgingRules): Case {
  const candidates = candidatesOf(rows)
  const reading = goalFor(candidates, figure, rules.window)
  const { goal } = reading
  const row = baselineRow(goal?.row, rows)
  const isLinear = goal !== undefined && rules.trajectory === 'linear'
  const point = isLinear ? pointOnLine(goal, candidates, row, figure) : undefined
  const lineless = isLinear && point === undefined && goal.target.cell.kind !== 'word'
  const way = goal && wayOf(goal, candidates, row, figure.indicator.polarity)
  return {
    figure,
    reading,
    point,
    lineless,
    way,
    baseline: baselineOf(row, goal?.target.cell, figure, rules),
  }
}

function baselineOf(row: PlanRow | undefined, target: Cell | undefined, figure: Figure, rules: JudgingRules) {
  if (row !== undefined) return planBaseline(row, figure, rules.window)
  const hangsOnIt = target?.kind === 'word' && target.word !== 'monitor'
  return hangsOnIt ? earlierBaseline(rules.yearEarlier(figure)) : undefined
}

/** Baseline and target as they are printed beside a figure. */
function shownPlan({ reading: { goal }, point, baseline }: Case): Partial<Judged> {
  const target =
    point === undefined ? goal?.target.cell.printed : unitsText(point.amount.units, point.amount.scale)
  const targetPeriod = point?.periodLabel ?? goal?.target.period?.label
  return {
    ...(baseline === undefined ? {} : { baseline: baseline.printed }),
    ...(baseline?.periodLabel === undefined ? {} : { baselinePeriod: baseline.periodLabel }),
    ...(target === undefined ? {} : { target }),
    ...(targetPeriod === undefined ? {} : { targetPeriod }),
  }
}

function changeOf(value: Amount, { baseline, figure }: Case): Partial<Judged> {
  if (baseline?.number === undefined) return {}
  return { change: toDecimals(minus(fractionOf(value), baseline.number), figure.indicator.decimals) }
}

/** Why there is nothing to judge by, in the order in which a reader would ask. */
function whyNot(
  { reading: { goal, why }, figure: { indicator }, baseline }: Case,
  rows: PlanRow[],
): string | undefined {
  if (goal === undefined) return rows.find(row => row.faults.length > 0)?.faults[0] ?? why
  const { cell } = goal.target
  if (goal.row.faults.length > 0) return goal.row.faults[0]
  if (cell.kind === 'word' && cell.word === 'monitor') return 'monitored, no target by design'
  if (why !== undefined) return why
  const measures = {
    target: measureOf(cell),
    baseline: baseline?.otherMeasure,
    floor: measureOf(goal.row.floor),
  }
  const misfit = Object.entries(measures).find(([, measure]) => !fitsUnit(measure, indicator.unit))
  return misfit && `the ${misfit[0]}’s unit is ${misfit[1]}, the figure’s is ${indicator.unit}`
}

function measureOf(cell: Cell | undefined): Measure | undefined {
  return cell !== undefined && 'measure' in cell ? cell.measure : undefined
}

function verdictOf(
  value: Amount,
  held: Case,
  rules: JudgingRules,
): Pick<Judged, 'gap' | 'toTarget' | 'verdict' | 'reason'> {
  const { figure, way, baseline } = held
  const goal = held.reading.goal!
  const { cell } = goal.target
  const measures = measuresOf(held)
  const gap = gapOf(value, endsOf(cell, measures), figure.indicator.decimals)
  const standard = standardOf(cell, measures)
  if (standard === undefined) return { ...gap, verdict: 'grey', reason: missing(cell, way, baseline) }
  // `about` is a tolerance already: nothing is both off the target and within the tolerance of it.
  const margin = cell.kind === 'about' ? { ...measures, tolerance: undefined } : measures
  const finding = judgeValue(value, standard.aim, goal.row, margin, rules.amber)
  const change = toTarget(figure, standard.aim)
  return {
    ...gap,
    ...(change === undefined ? {} : { toTarget: change }),
    verdict: finding.verdict,
    reason: reasonFor({ value, held, goal, standard, finding }),
  }
}

function measuresOf({ figure, reading: { goal }, point, way, baseline }: Case): Measures {
  return {
    share: shareOfYear(point === undefined ? goal?.monthsGone : undefined),
    direction: way?.direction,
    tolerance: goal?.row.tolerance,
    baseline: baseline?.number,
    unit: figure.indicator.unit,
    point: point?.amount,
  }
}

/** Value less the nearer end, at the indicator's decimals. */
function gapOf(value: Amount, ends: Fraction[], decimals: number): Pick<Judged, 'gap'> {
  const gaps = ends.map(end => minus(fractionOf(value), end))
  const nearest = gaps.reduce<Fraction | undefined>(
    (least, gap) => (least === undefined || order(size(gap), size(least)) < 0 ? gap : least),
    undefined,
  )
  return nearest === undefined ? {} : { gap: toDecimals(nearest, decimals) }
}

function missing(cell: Cell, way: Way | undefined, baseline: Baseline | undefined): string {
  if (cell.kind === 'word' && baseline?.number === undefined) {
    return baseline === undefined
      ? 'no baseline, and no figure a year earlier'
      : 'the baseline is for another length of time'
  }
  return way === undefined
    ? 'neither the plan nor the indicator says which way is good'
    : 'the target cannot be held against a figure'
}
