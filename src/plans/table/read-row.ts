import type { Period } from '../../foundations/period.ts'
import { warning } from '../../foundations/problem.ts'
import type { PlanRow, PlanTarget } from '../plan.ts'
import { type Cell, oneLine, readCell } from './cell.ts'
import type { PlanColumns } from './columns.ts'
import type { KnownNames } from './known-names.ts'
import { periodIn, type RowCells, textOf, unreadable } from './row-cells.ts'
import { directionOfCell, readDirection, type SpokenDirection } from './row-direction.ts'
import { nameRow } from './row-name.ts'
import type { TextRow } from './table.ts'
import { readTolerance } from './tolerance.ts'

const NO_CELL: Cell = { kind: 'none', printed: '' }
const FORMS =
  'a number (14.7 %), a limit (no more than 16,779), a range (6-9), about 12, reduce, increase, maintain, monitor or NA'

/** Reads one row; whatever is wrong with it is a warning and, where it cannot be judged, a fault. */
export function readRow(
  { cells, line, placeOf }: TextRow,
  columns: PlanColumns,
  names: KnownNames,
  file: string,
) {
  const row: RowCells = { cells, columns, file, line, placeOf, problems: [], faults: [] }
  const read: PlanRow = {
    ...readName(row, names),
    ...optional('area', textOf(row, 'area')),
    ...readBaseline(row),
    ...readAims(row),
    ...readMargins(row),
    ...optional('source', textOf(row, 'source')),
    faults: row.faults,
    file,
    line,
  }
  return { row: read, problems: row.problems }
}

function optional<Key extends string>(key: Key, text: string): { [key in Key]?: string } {
  return text === '' ? {} : ({ [key]: text } as { [key in Key]?: string })
}

function readName({ cells, columns, file, line, problems }: RowCells, names: KnownNames) {
  const named = nameRow(cells, columns, names)
  if (named.indicator === undefined) {
    const nearest = named.nearest === undefined ? '' : `the nearest is ${named.nearest}; `
    const advice = `${nearest}name the row's words in plan.indicators, or use an id, a code or a title`
    problems.push(
      warning('unknown-indicator', 'a row of the plan that fits no indicator', { advice, file, line }),
    )
  }
  return named
}

function readBaseline(row: RowCells): { baseline: Cell; baselinePeriod?: Period } {
  const at = row.columns.at.baseline
  const written = periodIn(row, 'baseline_period')
  const baseline = at === undefined ? NO_CELL : readCell(row.cells[at])
  if (!isNumberOrNone(baseline)) unreadable(row, at, 'a baseline', 'a number (14.7 %, 31% (2008)) or NA')
  const period = baseline.period ?? written ?? row.columns.baselinePeriod
  return { baseline, ...(period === undefined ? {} : { baselinePeriod: period }) }
}

function isNumberOrNone({ kind }: Cell): boolean {
  return kind === 'number' || kind === 'about' || kind === 'none'
}

/** The targets and which way is good: a row's direction is its target where it has no other. */
function readAims(row: RowCells): Pick<PlanRow, 'targets' | 'direction'> {
  const spoken = readDirection(textOf(row, 'direction'))
  if (spoken === undefined)
    unreadable(
      row,
      row.columns.at.direction,
      'a direction',
      'low, high, reduce, increase, maintain or monitor',
    )
  const targets = withSpoken(readTargets(row), spoken ?? {}, textOf(row, 'direction'))
  const direction = spoken?.direction
  if (direction === undefined) return { targets }
  const opposite = direction === 'low' ? 'high' : 'low'
  if (targets.some(({ cell }) => directionOfCell(cell) === opposite))
    row.faults.push(`a target and a direction that pull opposite ways (line ${row.line})`)
  return { targets, direction }
}

function readTargets(row: RowCells): PlanTarget[] {
  const { at, targets } = row.columns
  const wide = targets.map(({ at, period }) => readTarget(row, at, period))
  if (at.target === undefined && (wide.length > 0 || at.direction === undefined)) return wide
  return [readTarget(row, at.target, periodIn(row, 'target_period')), ...wide]
}

function readTarget(row: RowCells, at: number | undefined, period: Period | undefined): PlanTarget {
  const cell = at === undefined ? NO_CELL : readCell(row.cells[at])
  const contradicts = cell.period !== undefined && period !== undefined && cell.period.label !== period.label
  if (cell.kind === 'unreadable' || contradicts) unreadable(row, at, 'a target', FORMS)
  const holdsFor = period ?? cell.period
  return { cell, ...(holdsFor === undefined ? {} : { period: holdsFor }) }
}

/** `reduce` in the column `direction` is a target of its own; `monitor` there sets any target aside. */
function withSpoken(targets: PlanTarget[], { word }: SpokenDirection, printed: string): PlanTarget[] {
  if (word === undefined) return targets
  const blank = targets.every(({ cell }) => cell.kind === 'none')
  if (blank) return [{ ...(targets.length === 1 ? targets[0] : {}), cell: { kind: 'word', word, printed } }]
  if (word !== 'monitor') return targets
  return targets.map(({ cell, ...rest }) => ({
    ...rest,
    cell: { kind: 'word', word, printed: cell.printed },
  }))
}

function readMargins(row: RowCells): Pick<PlanRow, 'tolerance' | 'floor'> {
  const { at, cells } = { at: row.columns.at, cells: row.cells }
  const floor = at.floor === undefined ? NO_CELL : readCell(cells[at.floor])
  if (!['number', 'range', 'none'].includes(floor.kind))
    unreadable(row, at.floor, 'a floor', 'a number or a range')
  const text = at.tolerance === undefined ? '' : oneLine(cells[at.tolerance])
  const tolerance = readTolerance(text)
  if (tolerance === undefined && readCell(text).kind !== 'none') {
    unreadable(row, at.tolerance, 'a tolerance', 'a number in the indicator’s unit, or 10% of target')
  }
  return { ...(floor.kind === 'none' ? {} : { floor }), ...(tolerance === undefined ? {} : { tolerance }) }
}
