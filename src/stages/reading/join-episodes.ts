import type { Dataset } from '../../datasets/dataset.ts'
import { filledTest } from '../../engine/conditions/compare-values.ts'
import { keepOnly } from '../../engine/tables/assemble.ts'
import { selectColumn, selectRows } from '../../engine/tables/select.ts'
import { compareRows } from '../../engine/tables/text-order.ts'
import type { CodeColumn, Column, DayColumn, Rows } from '../../extracts/column.ts'
import { NO_DAY } from '../../foundations/day.ts'
import { EPISODE_REASON } from './extract-cells.ts'

/** Rows of one child that are one: a period of care, or before that one episode told in two returns. */
interface Span {
  child: number
  start: number
  /** `NO_DAY` while it is open. */
  end: number
  /** It starts a period of care, whatever came before. */
  starts: boolean
  /** In order of time. */
  rows: number[]
}

/**
 * Consecutive episodes of one child are one period of care: a return has a row for every placement and
 * legal status. A period begins with an episode whose reason is `S`, or after a day out of care; it ends
 * with its last episode. Short breaks are none of it. The same episode in the returns of two years is one,
 * closed where either closes it. The period keeps the first episode's line, and of everything else what
 * was last known.
 */
export function joinEpisodes(rows: Rows, dataset: Dataset): Rows {
  const kept = keepOnly(rows, dataset)
  const episodes = joined(inOrder(kept, dataset), SAME_EPISODE)
  return asRows(kept, joined(episodes, SAME_PERIOD), dataset)
}

/** Which spans of a child are one, and when that ends. */
interface Joining {
  isOne: (before: Span, next: Span) => boolean
  end: (before: Span, next: Span) => number
}

/** Told twice, perhaps before it was closed and after: `NO_DAY` comes before every day. */
const SAME_EPISODE: Joining = {
  isOne: (before, next) => before.start === next.start,
  end: (before, next) => Math.max(before.end, next.end),
}

/** An episode that was never closed goes on until the next one begins. */
const SAME_PERIOD: Joining = {
  isOne: (before, next) => !next.starts && (before.end === NO_DAY || next.start <= before.end),
  end: (before, next) => (next.end === NO_DAY ? NO_DAY : Math.max(before.end, next.end)),
}

function joined(inOrder: readonly Span[], { isOne, end }: Joining): Span[] {
  const spans: Span[] = []
  for (const next of inOrder) {
    const before = spans[spans.length - 1]
    if (before === undefined || before.child !== next.child || !isOne(before, next)) spans.push(next)
    else {
      before.end = end(before, next)
      before.starts ||= next.starts
      before.rows.push(...next.rows)
    }
  }
  return spans
}

/** Each row as a span of its own: by child, then by day; equal days in an order that no file decides. */
function inOrder(rows: Rows, { episode = ['', ''] }: Dataset): Span[] {
  const children = (rows.columns.get('child_id') as CodeColumn).codes
  const [starts, ends] = episode.map(name => rows.columns.get(name) as DayColumn | undefined)
  const isStart = startsOf(rows)
  const names = [...rows.columns.keys()].sort()
  return Array.from({ length: rows.count }, (_, row) => row)
    .sort(
      (a, b) =>
        children[a] - children[b] || starts!.days[a] - starts!.days[b] || compareRows(rows, names, a, b),
    )
    .map(row => ({
      child: children[row],
      start: starts!.days[row],
      end: ends === undefined ? NO_DAY : ends.days[row],
      starts: isStart(row),
      rows: [row],
    }))
}

/** `S`, with or without the words for it. */
const STARTED_TO_BE_LOOKED_AFTER = /^s(?![a-z])|^started to be looked after/i

function startsOf(rows: Rows): (row: number) => boolean {
  const column = rows.columns.get(EPISODE_REASON)
  if (column?.kind !== 'category') return () => false
  const { codes, dictionary } = column
  const means = Array.from({ length: dictionary.size }, (_, code) =>
    STARTED_TO_BE_LOOKED_AFTER.test(dictionary.text(code)),
  )
  return row => codes[row] !== -1 && means[codes[row]]
}

function asRows(rows: Rows, periods: readonly Span[], { episode = ['', ''] }: Dataset): Rows {
  const first = selectRows(
    rows,
    Int32Array.from(periods, period => period.rows[0]),
  )
  const [start, end] = episode
  const columns = new Map<string, Column>()
  for (const [name, column] of rows.columns) {
    if (name === EPISODE_REASON) continue
    const isFirst = name === start || name === 'child_id'
    columns.set(name, isFirst ? first.columns.get(name)! : lastKnown(column, periods))
  }
  columns.set(end, { kind: 'day', days: Int32Array.from(periods, period => period.end) })
  return { ...first, columns }
}

function lastKnown(column: Column, periods: readonly Span[]): Column {
  const isFilled = filledTest(column)
  return selectColumn(
    column,
    Int32Array.from(periods, ({ rows }) => rows.findLast(isFilled) ?? rows[rows.length - 1]),
  )
}
