import type { Figure } from '../../figures/figure.ts'
import type { Amount } from '../../foundations/amount.ts'
import type { Judged } from '../judged.ts'
import { EVERY_AREA, type PlanRow } from '../plan.ts'
import { type JudgingRules, judgeFigure } from './judge-figure.ts'

/**
 * Judges figures one after the other. Under a target for every area equal figures share what is said of them:
 * there may be hundreds of thousands, and few different ones. What hangs on a year earlier is each area's own.
 */
export function judgingAlike(rules: JudgingRules): (figure: Figure, rows: PlanRow[]) => Judged {
  const known = new Map<string, Judged>()
  return (figure, rows) => {
    if (rows.some(({ area }) => area !== EVERY_AREA)) return judgeFigure(figure, rows, rules)
    const key = keyOf(figure)
    const alike = known.get(key)
    if (alike !== undefined) return { ...alike, figure }
    let isOwn = false
    const yearEarlier = (of: Figure) => {
      isOwn = true
      return rules.yearEarlier(of)
    }
    const judged = judgeFigure(figure, rows, { ...rules, yearEarlier })
    if (!isOwn) known.set(key, judged)
    return judged
  }
}

/** All that a figure is judged by, besides the rows of the plan. */
function keyOf({ indicator, period, window, numerator, denominator, median, symbol }: Figure): string {
  const when = [period.start, period.end, period.label, window.start, window.end]
  return [indicator.id, ...when, ...[numerator, denominator, median].map(partOf), symbol].join('\n')
}

function partOf(part: Amount | undefined): string {
  return part === undefined ? '' : `${part.units} ${part.scale}`
}
