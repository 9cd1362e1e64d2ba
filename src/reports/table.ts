import type { CheckOutcome, Outcome } from '../outcome.ts'
import type { Judged, Verdict } from '../plans/judged.ts'
import type { GridRow } from './column-widths.ts'
import { breakdownLabel } from './figure-rows.ts'
import { valueText } from './figure-text.ts'
import { type Footnotes, footnotes } from './footnotes.ts'
import { gridText } from './grid.ts'
import { breakdownTitle } from './headings.ts'
import { MARKS, type Paint, paint } from './paint.ts'
import { madeAnew, type Text } from './pieces.ts'
import type { LongSheet } from './sheet.ts'
import { SYMBOL_WORDS } from './symbols.ts'
import {
  BASELINE,
  figureLine,
  judgedLine,
  type Line,
  type LineColumn,
  NOTES,
  NUMBERS,
  PLAN,
  type Tools,
  titleText,
  VALUE,
} from './table-lines.ts'
import { visibleLine } from './visible.ts'

export interface TableOptions {
  /** Columns of the terminal. */
  width: number
  colour: boolean
}

/** Figures for reading: grouped by indicator, notes as footnotes. */
export function figureTable(
  { figures, breakdowns }: Pick<Outcome, 'figures' | 'breakdowns'>,
  options: TableOptions,
): Text {
  return linesTable(figures.map(figureLine), breakdowns, [...NUMBERS, VALUE, NOTES], options, [])
}

/** Verdicts for reading: value, target, gap, and the verdict as a word and a mark. */
export function verdictTable(
  { judged, breakdowns }: Pick<CheckOutcome, 'judged' | 'breakdowns'>,
  options: TableOptions,
): Text {
  const lines = judged.map(judgedLine)
  return linesTable(lines, breakdowns, [BASELINE, VALUE, ...PLAN, NOTES], options, [
    tallyText(judged, paint(options.colour)),
  ])
}

/** Any sheet for reading: `validate`, figures that are wide. */
export function* sheetTable(
  { columns, rows }: LongSheet,
  { width, colour }: TableOptions,
): Generator<string> {
  const kept = [...columns.keys()].filter(at => columns[at].detail !== true)
  const gridColumns = kept.map(at => ({ ...columns[at], right: columns[at].numeric === true }))
  const gridRows = madeAnew(rows, row => [{ cells: kept.map(at => visibleLine(row[at].text)) }])
  yield* gridText(gridColumns, gridRows, width, paint(colour))
  yield '\n'
}

function* linesTable(
  lines: Line[],
  breakdowns: readonly string[],
  measures: LineColumn[],
  { width, colour }: TableOptions,
  summary: string[],
): Generator<string> {
  const tools: Tools = { notes: footnotes(), paint: paint(colour) }
  const under = hasGroups(lines)
  const places = placeColumns(lines, breakdowns, under)
  const columns = withoutEmpty([...places, ...measures], lines)
  const rows = madeAnew(lines, (line, at): GridRow[] => [
    ...(under && line.indicator !== lines[at - 1]?.indicator
      ? [{ heading: headingText(line, tools.paint) }]
      : []),
    { cells: columns.map((column, at) => (under && at === 0 ? '  ' : '') + column.text(line, tools)) },
  ])
  const caption = captionText(lines, places)
  if (caption !== '') yield `${caption}\n\n`
  yield* gridText(columns, rows, width, tools.paint)
  const below = [...foot(tools.notes, lines, width), ...summary].filter(part => part !== '')
  yield `${below.map(part => `\n\n${part}`).join('')}\n`
}

/** With one figure an indicator its title is a column; with several it stands over them. */
function hasGroups(lines: Line[]): boolean {
  return new Set(lines.map(line => line.indicator)).size < lines.length
}

/** What tells the lines of an indicator apart; what all lines share goes into the caption. */
function placeColumns(lines: Line[], breakdowns: readonly string[], under: boolean): LineColumn[] {
  const title: LineColumn = { name: 'Indicator', wraps: true, text: line => visibleLine(line.title) }
  const area: LineColumn = { name: 'Area', wraps: true, text: line => visibleLine(line.area) }
  const period: LineColumn = { name: 'Period', text: line => line.period }
  const others = breakdowns.map(
    (name): LineColumn => ({
      name: breakdownTitle(name),
      wraps: true,
      text: line => visibleLine((line.figure && breakdownLabel(line.figure, name)) ?? ''),
    }),
  )
  const own = [
    ...(differ(lines, 'area') ? [area] : []),
    ...others,
    ...(differ(lines, 'period') ? [period] : []),
  ]
  if (!under) return [title, ...own]
  return own.length === 0 ? [period] : own
}

function differ(lines: Line[], key: 'area' | 'period'): boolean {
  return new Set(lines.filter(line => line.figure).map(line => line[key])).size > 1
}

/** `Notes`, `To target` and the like are left out where no line has any. */
function withoutEmpty(columns: LineColumn[], lines: Line[]): LineColumn[] {
  const probe: Tools = { notes: footnotes(), paint: paint(false) }
  const kept = new Set(['Value', 'Target', 'Verdict'])
  return columns.filter(
    column => kept.has(column.name) || lines.some(line => column.text(line, probe) !== ''),
  )
}

function captionText(lines: Line[], places: LineColumn[]): string {
  const shown = new Set(places.map(column => column.name))
  const first = lines.find(line => line.figure)
  if (first === undefined) return ''
  return [shown.has('Area') ? '' : visibleLine(first.area), shown.has('Period') ? '' : first.period]
    .filter(part => part !== '')
    .join(', ')
}

function headingText({ title, figure }: Line, tools: Paint): string {
  return titleText(title, figure?.indicator.codes ?? [], tools)
}

function foot(notes: Footnotes, lines: Line[], width: number): string[] {
  const symbols = [...new Set(lines.map(line => valueText(line.figure)))]
    .filter(text => text in SYMBOL_WORDS)
    .sort()
  return [[...notes.lines(width), ...symbols.map(text => `${text}  ${SYMBOL_WORDS[text]}`)].join('\n')]
}

function tallyText(judged: readonly Judged[], { verdict: painted }: Paint): string {
  const order: Verdict[] = ['green', 'amber', 'red', 'grey']
  return order
    .map(verdict => ({ verdict, count: judged.filter(row => row.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => painted(verdict, `${MARKS[verdict]} ${count} ${verdict}`))
    .join('   ')
}
