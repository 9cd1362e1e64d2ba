import type { Figure } from '../../figures/figure.ts'
import { counted } from '../../foundations/wording.ts'
import { codesText } from '../figure-rows.ts'
import { denominatorText, numeratorText, toTargetText, valueText } from '../figure-text.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import type { Row, Series } from '../scorecard/series.ts'
import { changeText, targetText, titleOf, unitWords } from '../scorecard/wording.ts'
import { verdictOf } from '../scorecard/worst-first.ts'
import { cardAnchor, definitionAnchor } from './anchors.ts'
import { historyChart } from './chart/history.ts'
import { type Child, html, type Markup, when } from './markup.ts'
import { type Notes, notesHere } from './notes.ts'
import { table } from './table.ts'
import { verdictMark } from './verdict.ts'

/** One indicator that the plan speaks of: its verdict and why, its figure, its target, its history. */
export function card(series: Series, scorecard: Scorecard): Markup {
  const { indicator, latest } = series
  const anchor = cardAnchor(series, scorecard)
  const title = titleOf(series, scorecard)
  const notes = notesHere()
  const trajectory = scorecard.outcome.plan?.trajectory ?? 'step'
  return html`<article class="card" id="${anchor}" aria-labelledby="${anchor}-name">
<header>
<h3 id="${anchor}-name">${title}</h3>
<p class="code">${codesText(indicator.codes)} <a href="#${definitionAnchor(indicator.id)}">Definition<span class="unseen"> of ${title}</span></a></p>
</header>
<p class="finding">${verdictMark(verdictOf(series))} ${latest.judged?.reason}</p>
<div class="sides">
<div class="facts">
<p class="figure">${valueText(latest.figure)}${notes.mark(latest.figure.notes)}${when(unitWords(indicator.unit), unit => html` <span class="unit">${unit}</span>`)}</p>
<p class="basis">${basisText(latest.figure)}</p>
${facts(series)}
</div>
${historyChart(series, { id: `${anchor}-chart`, title, trajectory })}
</div>
${history(series, title, notes)}${notes.list()}
</article>
`
}

/** `428 of 151,040, 2010/11`; a mean or a caseload stands over its number, a median has that alone. */
function basisText(figure: Figure): string {
  const { indicator, period } = figure
  const [numerator, denominator] = [numeratorText(figure), denominatorText(figure)]
  if (denominator === '') return period.label
  const isPart = indicator.unit === 'percent' || indicator.unit === 'per 10,000'
  const parts = [numerator, isPart ? 'of' : 'over', denominator].filter(part => part !== '')
  return `${parts.join(' ')}, ${period.label}`
}

function facts({ indicator, latest: { judged } }: Series): Markup {
  const { unit } = indicator
  const all: [string, Child][] = [
    ['Target', inPeriod(targetText(judged?.target, unit), judged?.targetPeriod)],
    ['To meet it', toTargetText(judged?.toTarget)],
    ['Baseline', inPeriod(targetText(judged?.baseline, unit), judged?.baselinePeriod)],
    ['Change', changeText(judged?.change, unit)],
  ]
  return html`<dl>${all.map(([name, text]) =>
    text === '' ? undefined : html`<div><dt>${name}</dt><dd>${text}</dd></div>`,
  )}</dl>`
}

function inPeriod(text: string, period: string | undefined): Child {
  if (text === '') return ''
  return html`${text}${when(period, label => html` <span class="when">${label}</span>`)}`
}

const COLUMNS = [
  { name: 'Period' },
  { name: 'Numerator', kind: 'number' },
  { name: 'Denominator', kind: 'number' },
  { name: 'Figure', kind: 'number' },
  { name: 'Target', kind: 'number' },
  { name: 'Verdict' },
] as const

/** More periods than this are folded away; the chart shows them. */
const MOST_OPEN = 6

function history({ indicator, rows }: Series, title: string, notes: Notes): Markup | undefined {
  if (rows.length < 2) return undefined
  const isCount = rows.every(({ figure }) => figure.denominator === undefined)
  const cells = ({ figure, judged }: Row): Child[] => [
    isCount ? '' : numeratorText(figure),
    denominatorText(figure),
    html`${valueText(figure)}${notes.mark(figure.notes)}`,
    targetText(judged?.target, indicator.unit),
    judged && verdictMark(judged.verdict),
  ]
  const periods = table(
    html`<span class="unseen">${title}, by period</span>`,
    COLUMNS,
    rows.map(row => ({ name: row.figure.period.label, cells: cells(row) })),
  )
  if (rows.length <= MOST_OPEN) return periods
  return html`<details><summary>All ${counted(rows.length, 'period')}</summary>${periods}</details>`
}
