import { type KeyEntry, keyOf } from '../scorecard/key.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import { html, type Markup } from './markup.ts'
import { verdictMark } from './verdict.ts'

const DRAWINGS: KeyEntry = {
  name: 'Charts',
  meaning: 'each line has a scale of its own, which does not begin at nought; bars begin at nought.',
}

/** How to read the page. */
export function readingSection(card: Scorecard): Markup {
  return html`<section aria-labelledby="reading">
<h2 id="reading">How to read this</h2>
<dl class="key">
${[...keyOf(card), DRAWINGS].map(entry)}</dl>
</section>`
}

function entry({ name, meaning, verdict }: KeyEntry): Markup {
  return html`<div><dt>${verdict ? verdictMark(verdict) : name}</dt><dd>${meaning}</dd></div>
`
}
