import type { Cell, Figure, IndicatorInfo } from '../../figures/figure.ts'
import { groupedBy } from '../../foundations/group.ts'
import type { ReportOutcome } from '../../outcome.ts'
import type { Judged } from '../../plans/judged.ts'

/** A figure, and what the plan says of it where there is one. */
export interface Row {
  figure: Figure
  judged?: Judged
}

/** One line of a scorecard: an indicator in an area, period after period. */
export interface Series {
  indicator: IndicatorInfo
  area: Cell
  /** The values of other breakdowns, the whole of one left out: `Neglect`. */
  parts: string[]
  /** By period, as asked for. */
  rows: Row[]
  /** Of the last period. */
  latest: Row
}

/** The rows of the outcome as series, in the order of its figures. */
export function seriesOf({ figures, judged }: Pick<ReportOutcome, 'figures' | 'judged'>): Series[] {
  const rows: Row[] =
    judged?.flatMap(one => (one.figure ? [{ figure: one.figure, judged: one }] : [])) ??
    figures.map(figure => ({ figure }))
  return [...groupedBy(rows, ({ figure }) => keyOf(figure)).values()].map(seriesFrom)
}

function keyOf({ indicator, area, breakdown }: Figure): string {
  return JSON.stringify([indicator.id, area, Object.entries(breakdown)])
}

function seriesFrom(rows: Row[]): Series {
  const { indicator, area, breakdown } = rows[0].figure
  const parts = Object.values(breakdown).flatMap(({ kind, label }) => (kind === 'whole' ? [] : [label]))
  return { indicator, area, parts, rows, latest: rows[rows.length - 1] }
}

/** Of all there is, not of a part (`Neglect`). */
export function isTotal({ parts }: Series): boolean {
  return parts.length === 0
}

/** The plan has a baseline or a target for it in some period. */
export function isInPlan({ rows }: Series): boolean {
  return rows.some(({ judged }) => judged?.target !== undefined || judged?.baseline !== undefined)
}
