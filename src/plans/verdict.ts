import type { Figure, IndicatorInfo } from '../figures/figure.ts'
import { groupedBy } from '../foundations/group.ts'
import type { Judged } from './judged.ts'
import { judgingAlike } from './judging/alike.ts'
import type { JudgingRules } from './judging/judge-figure.ts'
import { judgeRowAlone } from './judging/row-alone.ts'
import { EVERY_AREA, type Plan, type PlanRow } from './plan.ts'
import { bare } from './table/known-names.ts'

export type { AmberRule } from './judging/judge-value.ts'

export interface JudgeOptions extends JudgingRules {
  /** What the whole is called; a plan may call it so too. */
  wholeLabel: string
  /** Ids named on the command line: only their rows of the plan appear. */
  named?: Set<string> | undefined
  indicators: IndicatorInfo[]
  /** What the extracts lack to count an indicator, in words: `no end_date in the cic extract`. */
  lackOf?: (indicator: string) => string | undefined
}

/**
 * Holds figures against a plan. First a row for each figure in the given order, then the rows of
 * the plan that no figure answers to, in the plan's order; what cannot be judged is grey and says why.
 */
export function judge(figures: Figure[], plan: Plan, options: JudgeOptions): Judged[] {
  const asked = plan.rows.filter(row => isAsked(row, options))
  const used = new Set<PlanRow>()
  const rowsOf = rowsByIndicator(asked, options)
  const judgeFigure = judgingAlike(options)
  const judged = figures.map(figure => {
    const { judged, rows } = judgeOne(figure, rowsOf.get(figure.indicator.id), judgeFigure, options)
    for (const row of rows) used.add(row)
    return judged
  })
  const idle = asked.filter(row => !used.has(row))
  const figuresOf = groupedBy(figures, ({ indicator }) => indicator.id)
  return judged.concat(idle.map(row => judgeRowAlone(row, figures[0], figuresOf, options)))
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
  own: RowsByArea | undefined,
  judgeFigure: ReturnType<typeof judgingAlike>,
  options: JudgeOptions,
): Answer {
  const rows = own === undefined ? [] : rowsFor(figure, own)
  const why = whyNoRow(figure, own, rows, options)
  if (why !== undefined) return { judged: { figure, verdict: 'grey', reason: why }, rows: [] }
  const judged = judgeFigure(figure, rows)
  // A row that could not be read, and that no verdict mentions, gets a grey row of its own.
  return { judged, rows: rows.filter(({ faults }) => faults.length === 0 || faults.includes(judged.reason)) }
}

/** The rows of an indicator by what they are about: looked through once, for a plan may name every area. */
interface RowsByArea {
  whole: PlanRow[]
  naming: Map<string, PlanRow[]>
  everyArea: PlanRow[]
}

function rowsByIndicator(rows: readonly PlanRow[], options: JudgeOptions): Map<string, RowsByArea> {
  const found = new Map<string, RowsByArea>()
  for (const [indicator, own] of groupedBy(rows, row => row.indicator)) {
    if (indicator === undefined) continue
    found.set(indicator, {
      whole: own.filter(row => isWhole(row, options)),
      naming: groupedBy(
        own.filter(row => !isWhole(row, options)),
        ({ area }) => bare(area!),
      ),
      everyArea: own.filter(({ area }) => area === EVERY_AREA),
    })
  }
  return found
}

/** The rows about a figure's area: those that name it, else those for every area. */
function rowsFor({ area }: Figure, { whole, naming, everyArea }: RowsByArea): PlanRow[] {
  if (area.kind === 'whole') return whole
  return naming.get(bare(area.label)) ?? (area.kind === 'unknown' ? [] : everyArea)
}

function isWhole({ area }: PlanRow, { wholeLabel }: JudgeOptions): boolean {
  return area === undefined || bare(area) === bare(wholeLabel)
}

function whyNoRow(
  figure: Figure,
  own: RowsByArea | undefined,
  rows: PlanRow[],
  { wholeLabel }: JudgeOptions,
): string | undefined {
  if (own === undefined) return 'no target in the plan'
  if (rows.length === 0)
    return `no target in the plan for ${figure.area.kind === 'whole' ? wholeLabel : figure.area.label}`
  const part = Object.entries(figure.breakdown).find(([, cell]) => cell.kind !== 'whole')
  return part === undefined ? undefined : `no target in the plan for a part by ${part[0]}`
}
