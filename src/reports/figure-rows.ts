import type { Figure } from '../figures/figure.ts'
import { figureValue as roundedValue } from '../figures/value.ts'
import type { Amount } from '../foundations/amount.ts'
import { isoDay } from '../foundations/day.ts'
import { remembered } from '../foundations/remembered.ts'
import type { CheckOutcome, Outcome } from '../outcome.ts'
import type { Judged } from '../plans/judged.ts'
import { outputColumn } from './output-columns.ts'
import {
  type Cell,
  type Column,
  exact,
  type LongSheet,
  NONE,
  printed,
  rowsOf,
  symbol,
  wholeNumber,
  withDecimals,
  words,
} from './sheet.ts'

type Columns = Record<string, (figure: Figure) => Cell>

const BEFORE_BREAKDOWNS: Columns = {
  indicator: figure => words(figure.indicator.id),
  code: figure => words(codesText(figure.indicator.codes)),
  title: figure => words(figure.indicator.title),
  area: figure => words(figure.area.label),
}

const AFTER_BREAKDOWNS: Columns = {
  period: figure => words(figure.period.label),
  period_start: figure => dayCell(figure.window.start),
  period_end: figure => dayCell(figure.window.end),
  numerator: numeratorCell,
  denominator: denominatorCell,
  value: valueCell,
  unit: figure => words(figure.indicator.unit),
  notes: figure => words(notesText(figure.notes)),
}

const dayCell = remembered((day: number) => words(isoDay(day)))

/** The columns of `calc`, a row a figure, in the order of the figures. */
export function figureSheet({ figures, breakdowns }: Pick<Outcome, 'figures' | 'breakdowns'>): LongSheet {
  return {
    columns: figureColumns(breakdowns),
    rows: rowsOf(figures, figure => figureCells(figure, breakdowns)),
  }
}

/** The columns of `check`: those of `calc`, then the plan's and the verdict. */
export function verdictSheet({ judged, breakdowns }: Pick<CheckOutcome, 'judged' | 'breakdowns'>): LongSheet {
  return {
    columns: [...figureColumns(breakdowns), ...Object.keys(VERDICT_COLUMNS).map(named)],
    rows: rowsOf(judged, row => [
      ...(row.figure ? figureCells(row.figure, breakdowns) : unmatchedCells(row, breakdowns)),
      ...Object.values(VERDICT_COLUMNS).map(cell => cell(row)),
    ]),
  }
}

const VERDICT_COLUMNS: Record<string, (row: Judged) => Cell> = {
  baseline: row => printed(row.baseline),
  baseline_period: row => words(row.baselinePeriod),
  target: row => printed(row.target),
  target_period: row => words(row.targetPeriod),
  gap: row => decimalsOrNone(row.gap),
  to_target: row => (row.toTarget === undefined ? NONE : wholeNumber(row.toTarget)),
  change: row => decimalsOrNone(row.change),
  verdict: row => words(row.verdict),
  reason: row => words(row.reason),
}

export function codesText(codes: readonly string[]): string {
  return codes.join('; ')
}

function notesText(notes: readonly string[]): string {
  return notes.join('; ')
}

function figureColumns(breakdowns: readonly string[]): Column[] {
  return [...Object.keys(BEFORE_BREAKDOWNS), ...breakdowns, ...Object.keys(AFTER_BREAKDOWNS)].map(named)
}

function named(name: string): Column {
  return outputColumn(name)?.numeric ? { name, numeric: true } : { name }
}

const CELLS_BEFORE = Object.values(BEFORE_BREAKDOWNS)
const CELLS_AFTER = Object.values(AFTER_BREAKDOWNS)

function figureCells(figure: Figure, breakdowns: readonly string[]): Cell[] {
  const cells: Cell[] = []
  for (const cell of CELLS_BEFORE) cells.push(cell(figure))
  for (const name of breakdowns) cells.push(words(breakdownLabel(figure, name)))
  for (const cell of CELLS_AFTER) cells.push(cell(figure))
  return cells
}

/** A breakdown is named by a header of an extract, which may be any word at all. */
export function breakdownLabel(figure: Figure, name: string): string | undefined {
  return Object.hasOwn(figure.breakdown, name) ? figure.breakdown[name].label : undefined
}

/** A row of the plan without a figure: its own words, and no number. */
function unmatchedCells({ unmatched }: Judged, breakdowns: readonly string[]): Cell[] {
  const own: Record<string, Cell> = {
    indicator: words(unmatched?.indicator),
    code: words(unmatched?.code),
    title: words(unmatched?.title),
    area: words(unmatched?.area),
    period: words(unmatched?.period),
    numerator: NONE,
    denominator: NONE,
    value: symbol('x'),
  }
  const before = Object.keys(BEFORE_BREAKDOWNS).map(name => own[name])
  const after = Object.keys(AFTER_BREAKDOWNS).map(name => own[name] ?? words(''))
  return [...before, ...breakdowns.map(() => words('')), ...after]
}

/** A median has none by nature, nor has a mean of other areas' values; any other figure without one lacks it. */
export function numeratorCell({ numerator, median, indicator, symbol: missing }: Figure): Cell {
  if (numerator !== undefined) return exact(numerator)
  const hasNone = median !== undefined || indicator.nature === 'median'
  return missing === undefined || hasNone ? NONE : symbol(missing)
}

/** A count has none by nature; any other figure without one lacks it. */
export function denominatorCell({ denominator, indicator, symbol: missing }: Figure): Cell {
  if (denominator !== undefined) return exact(denominator)
  return missing === undefined || indicator.unit === 'count' ? NONE : symbol(missing)
}

export function valueCell(figure: Figure): Cell {
  const value = roundedValue(figure)
  return value === undefined ? symbol(figure.symbol ?? 'x') : withDecimals(value)
}

function decimalsOrNone(value: Amount | undefined): Cell {
  return value === undefined ? NONE : withDecimals(value)
}
