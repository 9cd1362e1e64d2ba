import type { Figure, IndicatorInfo } from '../../figures/figure.ts'
import type { Judged } from '../judged.ts'
import { EVERY_AREA, type PlanRow } from '../plan.ts'
import { candidatesOf, inForce } from './goal.ts'

interface Surroundings {
  indicators: IndicatorInfo[]
  wholeLabel: string
  /** What the extracts lack to count an indicator, in words. */
  lackOf?: (indicator: string) => string | undefined
}

/** A row of the plan without a figure: grey, with what the plan says and why nothing stands against it. */
export function judgeRowAlone(
  row: PlanRow,
  first: Figure | undefined,
  figuresOf: ReadonlyMap<string, Figure[]>,
  options: Surroundings,
): Judged {
  const { indicators, wholeLabel } = options
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
    ...shownOf(row, first),
    verdict: 'grey',
    reason: whyAlone(row, figuresOf, unmatched.area, options),
  }
}

function shownOf(row: PlanRow, first: Figure | undefined): Partial<Judged> {
  const { baseline, baselinePeriod } = row
  const candidates = candidatesOf([row])
  const target = first ? inForce(candidates, first.period)?.target : candidates[0]?.target
  return {
    ...(baseline.printed === '' ? {} : { baseline: baseline.printed }),
    ...(baseline.printed === '' || baselinePeriod === undefined
      ? {}
      : { baselinePeriod: baselinePeriod.label }),
    ...(target === undefined ? {} : { target: target.cell.printed }),
    ...(target?.period === undefined ? {} : { targetPeriod: target.period.label }),
  }
}

function whyAlone(
  { indicator, nearest, faults }: PlanRow,
  figuresOf: ReadonlyMap<string, Figure[]>,
  area: string,
  { lackOf }: Pick<Surroundings, 'lackOf'>,
): string {
  if (indicator === undefined) {
    const near = nearest === undefined ? '' : `, the nearest is ${nearest}`
    return [`fits no indicator${near}`, ...faults].join('; ')
  }
  if (faults.length > 0) return faults[0]
  const own = figuresOf.get(indicator)
  if (own === undefined) return `no figure: ${lackOf?.(indicator) ?? 'not counted in this run'}`
  return area === EVERY_AREA ? noAreaOf(own) : `no figure for ${area}`
}

/** A target for every area meets none where the run tells of the whole alone, or each has one of its own. */
function noAreaOf(figures: Figure[]): string {
  return figures.some(({ area }) => area.kind === 'named')
    ? 'no figure for an area without a target of its own'
    : 'no figure for any area: not broken down by area'
}
