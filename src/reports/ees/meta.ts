import type { IndicatorInfo } from '../../figures/figure.ts'
import type { WindowKind } from '../../foundations/period.ts'
import { breakdownTitle, themeTitle } from '../headings.ts'
import { type Sheet, words } from '../sheet.ts'
import { columnName, type Filter, TOTAL, unitOf } from './columns.ts'

const META_COLUMNS = [
  ...['col_name', 'col_type', 'label', 'indicator_grouping', 'indicator_unit', 'indicator_dp'],
  ...['filter_hint', 'filter_grouping_column'],
]

/** A row for each column that is no place and no time: what it is, in words. */
export function metaSheet(
  rows: readonly { items: readonly string[] }[],
  filters: readonly Filter[],
  indicators: readonly IndicatorInfo[],
  window: WindowKind,
): Sheet {
  const defaults = filters.map((_, at) => defaultOf(rows, at))
  const told = defaults.some(item => item !== TOTAL)
  const labels = labelsOf(indicators, window)
  const lines = [
    ...filters.map(({ name, breakdown }, at) => [
      ...[name, 'Filter', breakdownTitle(breakdown), '', '', '', '', ''],
      ...(told ? [defaults[at]] : []),
    ]),
    ...indicators.map(({ id, theme, unit, decimals }, at) => [
      ...[columnName(id), 'Indicator', labels[at], themeTitle(theme), unitOf(unit), String(decimals), '', ''],
      ...(told ? [''] : []),
    ]),
  ]
  const columns = [...META_COLUMNS, ...(told ? ['filter_default'] : [])].map(name => ({ name }))
  return { columns, rows: lines.map(line => line.map(words)) }
}

/** What a table shows first: all together, where there is such a row. */
function defaultOf(rows: readonly { items: readonly string[] }[], filter: number): string {
  const items = rows.map(({ items }) => items[filter])
  return items.includes(TOTAL) ? TOTAL : items[0]
}

const WINDOWS: Record<WindowKind, string> = {
  period: '',
  'rolling-12m': ', 12 months to the end of the period',
  ytd: ', year to date',
}

/** Each label once; what an event figure looks back over is part of it. */
function labelsOf(indicators: readonly IndicatorInfo[], window: WindowKind): string[] {
  const titles = indicators.map(({ title, nature }) => title + (nature === 'stock' ? '' : WINDOWS[window]))
  return titles.map((title, at) =>
    titles.indexOf(title) === titles.lastIndexOf(title) ? title : `${title} (${indicators[at].id})`,
  )
}
