import type { Figure, IndicatorInfo } from '../figures/figure.ts'
import type { Judged } from './judged.ts'
import { judgingAlike } from './judging/alike.ts'
import type { JudgingRules } from './judging/judge-figure.ts'
import { judgeRowAlone } from './judging/row-alone.ts'
import { EVERY_AREA, type Plan, type PlanRow } from './plan.ts'
import { bare } from './table/row-name.ts'

export type { AmberRule } from './judging/judge-value.ts'

export interface JudgeOptions extends JudgingRules {
  /** What the whole is called; a plan may call it so too. */
  wholeLabel: string
  /** Ids named on the command line: only their rows of the plan appear. */
  named?: Set<string> | undefined
  indicators: IndicatorInfo[]
}

/**
 * Holds figures against a plan. First a row for each figure in the given order, then the rows of
 * the plan that no figure answers to, in the plan's order; what cannot be judged is grey and says why.
 */
export function judge(figures: Figure[], plan: Plan, options: JudgeOptions): Judged[] {
  const asked = plan.rows.filter(row => isAsked(row, options))
  const used = new Set<PlanRow>()
  const judgeFigure = judgingAlike(options)
  const judged = figures.map(figure => {
    const { judged, rows } = judgeOne(figure, asked, judgeFigure, options)
    for (const row of rows) used.add(row)
    return judged
  })
  const idle = asked.filter(row => !used.has(row))
  return [...judged, ...idle.map(row => judgeRowAlone(row, figures, options))]
}

function isAsked({ indicator }: PlanRow, { named }: JudgeOptions): boolean {
  return named === undefined || (indicator !== undefined && named.has(indicator))
}

/** A figure's verdict, and the rows of the plan that it answers to. */
interface Answer {
  judged: Judged
  rows: PlanRow[]
}

function judgeOne(
  figure: Figure,
  plan: PlanRow[],
  judgeFigure: ReturnType<typeof judgingAlike>,
  options: JudgeOptions,
): Answer {
  const own = plan.filter(({ indicator }) => indicator === figure.indicator.id)
  const rows = rowsFor(figure, own, options)
  const why = whyNoRow(figure, own, rows, options)
  if (why !== undefined) return { judged: { figure, verdict: 'grey', reason: why }, rows: [] }
  const judged = judgeFigure(figure, rows)
  // A row that could not be read, and that no verdict mentions, gets a grey row of its own.
  return { judged, rows: rows.filter(({ faults }) => faults.length === 0 || faults.includes(judged.reason)) }
}

/** The rows about a figure's area: those that name it, else those for every area. */
function rowsFor({ area }: Figure, rows: PlanRow[], options: JudgeOptions): PlanRow[] {
  if (area.kind === 'whole') return rows.filter(row => isWhole(row, options))
  const naming = rows.filter(row => !isWhole(row, options) && bare(row.area!) === bare(area.label))
  if (naming.length > 0 || area.kind === 'unknown') return naming
  return rows.filter(row => row.area === EVERY_AREA)
}

function isWhole({ area }: PlanRow, { wholeLabel }: JudgeOptions): boolean {
  return area === undefined || bare(area) === bare(wholeLabel)
}

function whyNoRow(
  figure: Figure,
  own: PlanRow[],
  rows: PlanRow[],
  { wholeLabel }: JudgeOptions,
): string | undefined {
  if (own.length === 0) return 'no target in the plan'
  if (rows.length === 0)
    return `no target in the plan for ${figure.area.kind === 'whole' ? wholeLabel : figure.area.label}`
  const part = Object.entries(figure.breakdown).find(([, cell]) => cell.kind !== 'whole')
  return part === undefined ? undefined : `no target in the plan for a part by ${part[0]}`
}
