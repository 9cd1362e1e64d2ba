import type { Figure } from '../../figures/figure.ts'
import { figureValue, valueText } from '../../figures/value.ts'
import { financialYearOf, monthsIn, type Period, type WindowKind } from '../../foundations/period.ts'
import type { PlanRow } from '../plan.ts'
import { fitsUnit, type Measure } from '../table/cell-unit.ts'
import { type Fraction, fraction, fractionOf, ONE, times } from './fraction.ts'

/** What a figure is compared with to see which way it moved. */
export interface Baseline {
  printed: string
  periodLabel?: string
  /** Over as many months as the figure; absent where the two cannot be compared. */
  number?: Fraction
  /** What it is measured in, where that is not what the figure is. */
  otherMeasure?: Measure
}

/** The row that gives the baseline: that of the target, else the first of its fellows that has one, readable or not. */
export function baselineRow(own: PlanRow | undefined, rows: PlanRow[]): PlanRow | undefined {
  return [...(own === undefined ? [] : [own]), ...rows].find(({ baseline }) => baseline.kind !== 'none')
}

/** The plan's baseline as the figure's window can be held against it. */
export function planBaseline(row: PlanRow, figure: Figure, window: WindowKind): Baseline {
  const { baseline, baselinePeriod } = row
  const printed = {
    printed: baseline.printed,
    ...(baselinePeriod === undefined ? {} : { periodLabel: baselinePeriod.label }),
  }
  const measure = 'measure' in baseline ? baseline.measure : undefined
  if (measure !== undefined && !fitsUnit(measure, figure.indicator.unit))
    return { ...printed, otherMeasure: measure }
  const share = shareOf(baselinePeriod, figure, window)
  return {
    ...printed,
    ...('amount' in baseline && share !== undefined
      ? { number: times(fractionOf(baseline.amount), share) }
      : {}),
  }
}

/** The same figure a year earlier, where it has a value. */
export function earlierBaseline(earlier: Figure | undefined): Baseline | undefined {
  const value = earlier && figureValue(earlier)
  if (earlier === undefined || value === undefined) return undefined
  return { printed: valueText(earlier), periodLabel: earlier.period.label, number: fractionOf(value) }
}

/** How much of the baseline a window answers for: a flow's five months are held against five twelfths of a year. */
function shareOf(period: Period | undefined, figure: Figure, window: WindowKind): Fraction | undefined {
  if (figure.indicator.nature !== 'flow') return ONE
  const months = monthsIn(figure.window)
  const baselineMonths = period === undefined ? 12 : monthsOf(period)
  if (months === baselineMonths) return ONE
  return window === 'ytd' && baselineMonths === 12 ? fraction(months, 12) : undefined
}

/** A quarter's baseline is that of its year to date, as a quarter's target is. */
function monthsOf(period: Period): number {
  if (period.kind === 'month') return 1
  if (period.kind !== 'quarter') return 12
  return monthsIn({ start: financialYearOf(period.end).start, end: period.end })
}
