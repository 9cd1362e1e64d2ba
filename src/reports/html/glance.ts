import { codesText } from '../figure-rows.ts'
import { toTargetText, valueText } from '../figure-text.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import type { Series } from '../scorecard/series.ts'
import { type Sentence, summaryOf, type Tally, tallyOf } from '../scorecard/summary.ts'
import { changeText, targetText, titleOf, VERDICT_WORDS } from '../scorecard/wording.ts'
import { verdictOf } from '../scorecard/worst-first.ts'
import { cardAnchor } from './anchors.ts'
import { html, type Markup, when } from './markup.ts'
import { table } from './table.ts'
import { shape, verdictMark } from './verdict.ts'

/** What a director reads first: words, then how many of each verdict, then a line for each target. */
export function summarySection(card: Scorecard): Markup {
  const [lead, ...story] = summaryOf(card)
  return html`<section class="summary" aria-labelledby="summary">
<h2 id="summary">Summary</h2>
<p class="lead">${sentenceMarkup(lead, card)}</p>
<p class="story">${story.map(sentence => html`${sentenceMarkup(sentence, card)} `)}</p>
${card.outcome.judged === undefined ? undefined : html`${tally(tallyOf(card))}${glance(card)}`}
</section>`
}

function sentenceMarkup(sentence: Sentence, card: Scorecard): Markup[] {
  return sentence.map(phrase => {
    if (typeof phrase === 'string') return html`${phrase}`
    const { name, series } = phrase
    if (!card.held.includes(series)) return html`<strong>${name}</strong>`
    return html`<a href="#${cardAnchor(series, card)}">${name}</a>`
  })
}

function tally(counts: readonly Tally[]): Markup {
  return html`<ul class="tally">
${counts.map(
  ({
    verdict,
    count,
  }) => html`<li class="${verdict}${count === 0 ? ' none' : ''}">${shape(verdict)}<b>${count}</b> ${VERDICT_WORDS[verdict].toLowerCase()}</li>
`,
)}</ul>`
}

const COLUMNS = [
  { name: 'Indicator' },
  { name: 'Verdict' },
  { name: 'Figure', kind: 'number' },
  { name: 'Target', kind: 'number' },
  { name: 'Change', kind: 'number' },
  { name: 'To meet it', kind: 'number' },
] as const

function glance(card: Scorecard): Markup | undefined {
  if (card.held.length === 0) return undefined
  return html`<div class="glance">${table(
    'Worst first: each target of the plan',
    COLUMNS,
    card.held.map(series => ({ name: nameOf(series, card), cells: cellsOf(series) })),
  )}</div>`
}

function nameOf(series: Series, card: Scorecard): Markup {
  return html`<a href="#${cardAnchor(series, card)}">${titleOf(series, card)}</a>${when(
    codesText(series.indicator.codes),
    codes => html` <span class="code">${codes}</span>`,
  )}`
}

function cellsOf(series: Series) {
  const { indicator, latest } = series
  const { judged, figure } = latest
  return [
    verdictMark(verdictOf(series)),
    valueText(figure),
    targetText(judged?.target, indicator.unit),
    changeText(judged?.change, indicator.unit),
    toTargetText(judged?.toTarget),
  ]
}
