import { codesText } from '../figure-rows.ts'
import { denominatorText, numeratorText, valueText } from '../figure-text.ts'
import type { Entry, Scorecard, Theme } from '../scorecard/scorecard.ts'
import type { Row, Series } from '../scorecard/series.ts'
import { unitBeside } from '../scorecard/wording.ts'
import { definitionAnchor } from './anchors.ts'
import { spark } from './chart/spark.ts'
import { type Child, html, type Markup, when } from './markup.ts'
import { type Notes, notesHere } from './notes.ts'
import { type TableColumn, type TableRow, table } from './table.ts'

/** The figures that no target is held against: a table for each theme, with a column for each period. */
export function themesSection({ themes, areas, periods, outcome }: Scorecard): Markup | undefined {
  if (themes.length === 0) return undefined
  const shown = shownPeriods(periods.map(({ label }) => label))
  const columns = columnsOf(shown, periods.length > 1)
  return html`<section aria-labelledby="figures">
<h2 id="figures">${outcome.judged === undefined ? 'Figures' : 'Figures without a target'}</h2>
${themes.map(theme => themeTable(theme, shown, columns, areas.length > 1))}</section>`
}

const MOST_COLUMNS = 4

/** Of many periods the first and the last; the line between them shows the others. */
function shownPeriods(labels: readonly string[]): string[] {
  return labels.length <= MOST_COLUMNS ? [...labels] : [labels[0], labels[labels.length - 1]]
}

/** The same for every theme, so that their columns stand under one another. */
function columnsOf(periods: readonly string[], hasHistory: boolean): TableColumn[] {
  return [
    { name: 'Indicator' },
    ...periods.map((name): TableColumn => ({ name, kind: 'number', keep: true })),
    { name: 'History', kind: 'drawing', keep: hasHistory },
    { name: 'Numerator', kind: 'number', keep: true },
    { name: 'Denominator', kind: 'number', keep: true },
  ]
}

function themeTable(
  { title, entries }: Theme,
  periods: readonly string[],
  columns: TableColumn[],
  withArea: boolean,
): Markup {
  const notes = notesHere()
  const rows = entries.flatMap(entry => entryRows(entry, periods, notes, withArea))
  return html`<div class="theme">${table(title, columns, rows)}${notes.list()}</div>
`
}

/** Where several areas were asked for, each line says which it is of, were it the only one left. */
function entryRows(entry: Entry, periods: readonly string[], notes: Notes, withArea: boolean): TableRow[] {
  const { totals, parts } = entry
  const cells = (series: Series) => cellsOf(series, periods, notes)
  if (totals.length === 1 && !withArea) {
    return [{ name: indicatorName(entry), cells: cells(totals[0]) }, ...partRows(parts, cells)]
  }
  return [
    { group: indicatorName(entry) },
    ...totals.map((series): TableRow => ({ name: series.area.label, cells: cells(series), kind: 'part' })),
    ...partRows(parts, cells, withArea),
  ]
}

function partRows(
  parts: readonly Series[],
  cells: (series: Series) => Child[],
  withArea = false,
): TableRow[] {
  return parts.map(series => ({
    name: [...(withArea ? [series.area.label] : []), ...series.parts].join(', '),
    cells: cells(series),
    kind: 'part',
  }))
}

function indicatorName({ of: { indicator } }: Entry): Markup {
  const { id, title, codes, unit } = indicator
  const aside = [codesText(codes), unitBeside(title, unit)].filter(text => text !== '').join(' · ')
  return html`<a class="quiet" href="#${definitionAnchor(id)}">${title}</a>${when(aside, text => html` <span class="code">${text}</span>`)}`
}

function cellsOf(series: Series, periods: readonly string[], notes: Notes): Child[] {
  const { figure } = series.latest
  const isCount = figure.indicator.unit === 'count'
  return [
    ...periods.map(label =>
      periodCell(
        series.rows.find(row => row.figure.period.label === label),
        notes,
      ),
    ),
    spark(series),
    isCount ? '' : numeratorText(figure),
    denominatorText(figure),
  ]
}

function periodCell(row: Row | undefined, notes: Notes): Child {
  return row && html`${valueText(row.figure)}${notes.mark(row.figure.notes)}`
}
