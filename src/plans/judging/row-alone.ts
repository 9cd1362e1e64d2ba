import type { Figure, IndicatorInfo } from '../../figures/figure.ts'
import type { Judged } from '../judged.ts'
import type { PlanRow } from '../plan.ts'
import { candidatesOf, inForce } from './goal.ts'

/** A row of the plan without a figure: grey, with what the plan says and why nothing stands against it. */
export function judgeRowAlone(
  row: PlanRow,
  figures: Figure[],
  { indicators, wholeLabel }: { indicators: IndicatorInfo[]; wholeLabel: string },
): Judged {
  const info = indicators.find(({ id }) => id === row.indicator)
  const unmatched = {
    indicator: row.indicator ?? row.words,
    code: info?.codes.join('; ') ?? '',
    title: info?.title ?? '',
    area: row.area ?? wholeLabel,
    period: '',
  }
  return {
    unmatched,
    ...shownOf(row, figures),
    verdict: 'grey',
    reason: whyAlone(row, figures, unmatched.area),
  }
}

function shownOf(row: PlanRow, figures: Figure[]): Partial<Judged> {
  const { baseline, baselinePeriod } = row
  const candidates = candidatesOf([row])
  const target = figures.length > 0 ? inForce(candidates, figures[0].period)?.target : candidates[0]?.target
  return {
    ...(baseline.printed === '' ? {} : { baseline: baseline.printed }),
    ...(baseline.printed === '' || baselinePeriod === undefined
      ? {}
      : { baselinePeriod: baselinePeriod.label }),
    ...(target === undefined ? {} : { target: target.cell.printed }),
    ...(target?.period === undefined ? {} : { targetPeriod: target.period.label }),
  }
}

function whyAlone({ indicator, nearest, faults }: PlanRow, figures: Figure[], area: string): string {
  if (indicator === undefined) {
    const near = nearest === undefined ? '' : `, the nearest is ${nearest}`
    return [`fits no indicator${near}`, ...faults].join('; ')
  }
  if (faults.length > 0) return faults[0]
  const elsewhere = figures.some(figure => figure.indicator.id === indicator)
  return elsewhere ? `no figure for ${area}` : 'no figure: not counted in this run'
}
