import type { Judged } from '../../plans/judged.ts'
import { grouped } from '../figure-text.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import { unmatchedTitle } from '../scorecard/summary.ts'
import { printed } from '../sheet.ts'
import { card } from './card.ts'
import { html, type Markup } from './markup.ts'
import { table } from './table.ts'

/** A card for each target, then the rows of the plan that no figure answers to. */
export function heldSection(scorecard: Scorecard): Markup | undefined {
  const { held, unmatched } = scorecard
  if (held.length + unmatched.length === 0) return undefined
  return html`<section aria-labelledby="held">
<h2 id="held">Held against the plan</h2>
${held.map(series => card(series, scorecard))}${unmatched.length === 0 ? undefined : withoutFigure(unmatched)}
</section>`
}

const COLUMNS = [
  { name: 'Row of the plan' },
  { name: 'Area' },
  { name: 'Baseline', kind: 'number' },
  { name: 'Target', kind: 'number' },
  { name: 'Why it is not judged' },
] as const

function withoutFigure(unmatched: readonly Judged[]): Markup {
  const rows = unmatched.map(row => ({
    name: unmatchedTitle(row),
    cells: [
      row.unmatched?.area,
      grouped(printed(row.baseline).text),
      grouped(printed(row.target).text),
      row.reason,
    ],
  }))
  return html`<h3 id="without-figure">Rows of the plan without a figure</h3>
<div class="idle">${table(html`<span class="unseen">Rows of the plan without a figure</span>`, COLUMNS, rows)}</div>`
}
