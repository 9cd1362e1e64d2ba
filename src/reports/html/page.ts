import type { ReportOutcome } from '../../outcome.ts'
import type { Text } from '../pieces.ts'
import { areasText, periodText, subtitle } from '../scorecard/heading.ts'
import { type Scorecard, scorecardOf } from '../scorecard/scorecard.ts'
import { areasSection } from './areas.ts'
import { definitionsSection } from './definitions.ts'
import { everyFigureSection } from './every-figure.ts'
import { summarySection } from './glance.ts'
import { heldSection } from './held.ts'
import { inputsSection } from './inputs.ts'
import { html, type Markup } from './markup.ts'
import { readingSection } from './reading.ts'
import { themesSection } from './themes.ts'
import { shapeDefinitions } from './verdict.ts'
import { wholePage } from './whole-page.ts'

/** The scorecard as one file of HTML: it loads nothing, runs nothing, and is the same bytes every time. */
export function scorecardHtml(outcome: ReportOutcome): Text {
  const card = scorecardOf(outcome)
  const sections = SECTIONS.map(({ id, name, section }) => ({ id, name: name(card), markup: section(card) }))
  const there = sections.filter(({ markup }) => markup !== undefined)
  return wholePage(
    `${areasText(card)}, ${periodText(card)}: scorecard`,
    html`${shapeDefinitions()}
${header(card)}
<main>
${summarySection(card)}
${contents(there)}
${there.map(
  ({ markup }) => html`${markup}
`,
)}</main>`,
  )
}

function header(card: Scorecard): Markup {
  return html`<header class="page">
<p class="eyebrow">Scorecard</p>
<h1>${areasText(card)} <span>${periodText(card)}</span></h1>
<p class="subtitle">${subtitle(card).join(' ')}</p>
</header>`
}

interface Section {
  id: string
  name: (card: Scorecard) => string
  section: (card: Scorecard) => Markup | undefined
}

/** After the summary, in this order; a section with nothing to say is not there. */
const SECTIONS: Section[] = [
  { id: 'held', name: () => 'Held against the plan', section: heldSection },
  {
    id: 'figures',
    name: ({ outcome }) => (outcome.judged ? 'Figures without a target' : 'Figures'),
    section: themesSection,
  },
  { id: 'areas', name: () => 'Areas', section: areasSection },
  { id: 'reading', name: () => 'How to read this', section: readingSection },
  { id: 'definitions', name: () => 'Definitions', section: definitionsSection },
  { id: 'every', name: () => 'Every figure', section: everyFigureSection },
  { id: 'inputs', name: () => 'What went in', section: inputsSection },
]

function contents(sections: readonly { id: string; name: string }[]): Markup {
  return html`<nav aria-label="On this page"><ul>
${sections.map(
  ({ id, name }) => html`<li><a href="#${id}">${name}</a></li>
`,
)}</ul></nav>`
}
