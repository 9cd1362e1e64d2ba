import { groupedBy } from '../../foundations/group.ts'
import { counted } from '../../foundations/wording.ts'
import { denominatorText, numeratorText, valueText } from '../figure-text.ts'
import { madeAnew } from '../pieces.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import type { Row, Series } from '../scorecard/series.ts'
import { targetText } from '../scorecard/wording.ts'
import { type Child, html, type Markup } from './markup.ts'
import { type Notes, notesHere } from './notes.ts'
import { type TableColumn, type TableRow, table } from './table.ts'
import { verdictMark } from './verdict.ts'

/** No figure of the run is left out: all of them with what they were made of, folded away. */
export function everyFigureSection({ series, outcome }: Scorecard): Markup {
  const groups = groupedBy(series, ({ indicator }) => indicator.id)
  const number = outcome.figures.length
  return html`<section aria-labelledby="every">
<h2 id="every">Every figure</h2>
<details><summary>${counted(number, 'figure')} of ${counted(groups.size, 'indicator')}, with what they were counted from</summary>
${[...groups.values()].map(group => indicatorTable(group, outcome.breakdowns))}</details>
</section>`
}

function indicatorTable(group: readonly Series[], breakdowns: readonly string[]): Markup {
  const notes = notesHere()
  const own = breakdowns.filter(name =>
    group.some(({ latest }) => Object.hasOwn(latest.figure.breakdown, name)),
  )
  const columns: TableColumn[] = [
    { name: 'Area' },
    ...own.map(name => ({ name })),
    { name: 'Period' },
    { name: 'Numerator', kind: 'number' },
    { name: 'Denominator', kind: 'number' },
    { name: 'Figure', kind: 'number' },
    { name: 'Target', kind: 'number' },
    { name: 'Verdict' },
  ]
  const rows = madeAnew(group, ({ rows }) =>
    rows.map((row): TableRow => ({ name: row.figure.area.label, cells: cellsOf(row, own, notes) })),
  )
  return html`<div class="all">${table(group[0].indicator.title, columns, rows)}${notes.list()}</div>
`
}

function cellsOf({ figure, judged }: Row, breakdowns: readonly string[], notes: Notes): Child[] {
  const inPlan = judged?.target !== undefined || judged?.baseline !== undefined
  return [
    ...breakdowns.map(name => (Object.hasOwn(figure.breakdown, name) ? figure.breakdown[name].label : '')),
    figure.period.label,
    numeratorText(figure),
    denominatorText(figure),
    html`${valueText(figure)}${notes.mark(figure.notes)}`,
    targetText(judged?.target, figure.indicator.unit),
    inPlan ? verdictMark(judged.verdict) : '',
  ]
}
