import type { Figure } from '../figures/figure.ts'
import type { Judged, Verdict } from '../plans/judged.ts'
import type { GridColumn } from './column-widths.ts'
import { codesText } from './figure-rows.ts'
import { denominatorText, grouped, numeratorText, signed, toTargetText, valueText } from './figure-text.ts'
import type { Footnotes } from './footnotes.ts'
import { MARKS, type Paint } from './paint.ts'
import { printed, withDecimals } from './sheet.ts'
import { visibleLine } from './visible.ts'

/** One line of a table, whether or not the plan's row found its figure. */
export interface Line {
  indicator: string
  title: string
  area: string
  period: string
  figure?: Figure
  judged?: Judged
}

export interface LineColumn extends GridColumn {
  text: (line: Line, tools: Tools) => string
}

export interface Tools {
  notes: Footnotes
  paint: Paint
}

export const NUMBERS: LineColumn[] = [
  { name: 'Numerator', right: true, text: ({ figure }) => (figure ? numeratorText(figure) : '') },
  { name: 'Denominator', right: true, text: ({ figure }) => (figure ? denominatorText(figure) : '') },
]
export const VALUE: LineColumn = { name: 'Value', right: true, text: ({ figure }) => valueText(figure) }
export const BASELINE: LineColumn = {
  name: 'Baseline',
  right: true,
  text: ({ judged }) => grouped(printed(judged?.baseline).text),
}
export const PLAN: LineColumn[] = [
  { name: 'Target', right: true, wraps: true, text: ({ judged }) => grouped(printed(judged?.target).text) },
  {
    name: 'Gap',
    right: true,
    text: ({ judged }) => (judged?.gap ? signed(withDecimals(judged.gap).text) : ''),
  },
  { name: 'To target', text: ({ judged }) => toTargetText(judged?.toTarget) },
  { name: 'Verdict', text: ({ judged }, tools) => verdictText(judged?.verdict ?? 'grey', tools.paint) },
]
export const NOTES: LineColumn = { name: 'Notes', text: (line, tools) => tools.notes.mark(notesOf(line)) }

export function figureLine(figure: Figure): Line {
  const { indicator, area, period } = figure
  return { indicator: indicator.id, title: indicator.title, area: area.label, period: period.label, figure }
}

export function judgedLine(judged: Judged): Line {
  if (judged.figure) return { ...figureLine(judged.figure), judged }
  const { indicator = '', title = '', area = '', period = '' } = judged.unmatched ?? {}
  return { indicator: `${indicator} ${title}`, title: title || indicator, area, period, judged }
}

function notesOf({ figure, judged }: Line): string[] {
  return [...(figure?.notes ?? []), ...(judged === undefined ? [] : reasonsBesides(judged))].map(visibleLine)
}

/** Of a verdict with a target the first reason says what the gap says; the others are worth a note. */
function reasonsBesides({ verdict, reason }: Judged): string[] {
  return verdict === 'grey' ? [reason] : reason.split('; ').slice(1)
}

function verdictText(verdict: Verdict, { verdict: painted }: Paint): string {
  return painted(verdict, `${MARKS[verdict]} ${verdict}`)
}

/** The title of an indicator over what is told of it, and its codes. */
export function titleText(
  title: string,
  indicatorCodes: readonly string[],
  { heading, faint }: Paint,
): string {
  const codes = codesText(indicatorCodes)
  return heading(visibleLine(title)) + (codes === '' ? '' : faint(`  ${visibleLine(codes)}`))
}
