import { joined } from '../../foundations/wording.ts'
import { codesText } from '../figure-rows.ts'
import { denominatorText, numeratorText, toTargetText, valueText } from '../figure-text.ts'
import { madeAnew } from '../pieces.ts'
import type { Ranking } from '../scorecard/ranking.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import type { Series } from '../scorecard/series.ts'
import { targetText, unitBeside } from '../scorecard/wording.ts'
import { type BarScale, bar } from './chart/bar.ts'
import { heightOf } from './chart/numbers.ts'
import { type Child, html, type Markup, when } from './markup.ts'
import { type Notes, notesHere } from './notes.ts'
import { type TableColumn, type TableRow, table } from './table.ts'
import { verdictMark } from './verdict.ts'

/** The areas of each indicator, by their figures of the last period. */
export function areasSection({ rankings, periods }: Scorecard): Markup | undefined {
  if (rankings.length === 0) return undefined
  const [there, empty] = [rankings.filter(hasFigure), rankings.filter(ranking => !hasFigure(ranking))]
  return html`<section aria-labelledby="areas">
<h2 id="areas">Areas</h2>
<p class="aside">By their figures of ${periods.at(-1)?.label}. The stroke across the bars is the whole.</p>
<div class="rankings">
${there.map(rankingTable)}</div>
${empty.length === 0 ? undefined : html`<p class="aside">No area has a figure of these: ${joined([...new Set(empty.map(titleOfRanking))])}.</p>`}
</section>`
}

function hasFigure({ areas }: Ranking): boolean {
  return areas.some(({ series }) => heightOf(series.latest) !== undefined)
}

function titleOfRanking({ of: { indicator, parts } }: Ranking): string {
  return [indicator.title, ...parts].join(': ')
}

const COLUMNS: TableColumn[] = [
  { name: 'Area' },
  { name: 'Bar', kind: 'drawing', unseen: true },
  { name: 'Figure', kind: 'number' },
]
const TARGET_COLUMNS: TableColumn[] = [
  { name: 'Numerator', kind: 'number' },
  { name: 'Denominator', kind: 'number' },
  { name: 'Target', kind: 'number' },
  { name: 'Verdict' },
  { name: 'To meet it', kind: 'number' },
]

function rankingTable(ranking: Ranking): Markup {
  const notes = notesHere()
  const { areas, whole } = ranking
  const hasTargets = areas.some(({ series }) => series.latest.judged?.target !== undefined)
  const cells = (series: Series) => [
    figureCell(series, notes),
    ...(hasTargets ? [...partCells(series), ...targetCells(series)] : []),
  ]
  const scale = scaleOf(ranking)
  const rows = madeAnew([...areas, ...(whole ? [whole] : [])], (line): TableRow[] => [
    'series' in line
      ? {
          name: placed(line.place, line.series.area.label),
          cells: [bar(heightOf(line.series.latest), scale), ...cells(line.series)],
        }
      : { name: placed(undefined, line.area.label), cells: ['', ...cells(line)], kind: 'whole' },
  ])
  const columns = [...COLUMNS, ...(hasTargets ? TARGET_COLUMNS : [])]
  return html`<div class="ranking${hasTargets ? ' broad' : ''}">${table(captionOf(ranking), columns, rows, hasTargets ? 'wide' : 'slim')}${notes.list()}</div>
`
}

/** A count of the whole is the sum of its areas, so a stroke for it would lie far beyond them. */
function scaleOf({ areas, whole, of }: Ranking): BarScale {
  const isComparable = whole !== undefined && of.indicator.unit !== 'count'
  const stroke = isComparable ? heightOf(whole.latest) : undefined
  const heights = [...areas.map(({ series }) => heightOf(series.latest)), stroke]
  return { stroke, longest: heights.reduce<number>((most, height) => Math.max(most, height ?? 0), 0) }
}

function placed(place: number | undefined, name: string): Markup {
  return html`<span class="place">${place}</span>${name}`
}

function captionOf(ranking: Ranking): Markup {
  const { of, order } = ranking
  const { indicator } = of
  const aside = [codesText(indicator.codes), unitBeside(indicator.title, indicator.unit), order]
    .filter(text => text !== '')
    .join(' · ')
  return html`${titleOfRanking(ranking)} ${when(aside, text => html`<span class="code">${text}</span>`)}`
}

function figureCell({ latest: { figure } }: Series, notes: Notes): Markup {
  return html`${valueText(figure)}${notes.mark(figure.notes)}`
}

function partCells({ indicator, latest: { figure } }: Series): Child[] {
  return [indicator.unit === 'count' ? '' : numeratorText(figure), denominatorText(figure)]
}

function targetCells({ indicator, latest: { judged } }: Series): Child[] {
  if (judged?.target === undefined) return ['', '', '']
  return [
    targetText(judged.target, indicator.unit),
    verdictMark(judged.verdict),
    toTargetText(judged.toTarget),
  ]
}
