import { valueText } from '../../figure-text.ts'
import type { Series } from '../../scorecard/series.ts'
import { targetText } from '../../scorecard/wording.ts'

/** The chart for whoever cannot see it: every number in it, in order. */
export function inWords({ indicator, rows, latest }: Series): string {
  const figures = rows.map(({ figure }) => `${figure.period.label}: ${valueText(figure)}`)
  const targets = rows.flatMap(({ figure, judged }) =>
    judged?.target === undefined
      ? []
      : [`${targetText(judged.target, indicator.unit)} in ${figure.period.label}`],
  )
  const { baseline, baselinePeriod } = latest.judged ?? {}
  return [
    `${figures.join('; ')}.`,
    targets.length > 0 ? `Target: ${targets.join('; ')}.` : '',
    baseline === undefined
      ? ''
      : `Baseline: ${targetText(baseline, indicator.unit)}${baselinePeriod ? ` in ${baselinePeriod}` : ''}.`,
  ]
    .filter(text => text !== '')
    .join(' ')
}
