import { isoDay, NO_DAY } from '../foundations/day.ts'
import type { Window } from '../foundations/period.ts'
import { counted } from '../foundations/wording.ts'
import { columnsRead } from '../indicators/columns-read.ts'
import type { Condition, Definition, Scope } from '../indicators/definition.ts'
import { durationText, readDuration } from '../indicators/points.ts'
import type { Frame, Scene, Test } from './conditions/compile.ts'
import { dayAfter } from './conditions/points.ts'
import { type Grid, groupOf, maskOf, type Places } from './grid.ts'
import { GRACE_DAYS, historyOf } from './history.ts'
import { columnOf, daysOf, type Table, type Tables } from './tables/table.ts'
import { afterTheExtract } from './tally/event-days.ts'
import { makeTally, type Tally } from './tally/tally.ts'

/** What must be said beside a figure. */
export interface Notes {
  cell(step: number, places: Places): readonly string[]
  /** A window outside a configured coverage has no figure at all: why. */
  uncovered(step: number): string | undefined
}

const SILENT: Notes = { cell: () => [], uncovered: () => undefined }

/** The notes of a definition's figures: coverage, look-back, rows left out, ages, what is not yet mature. */
export function notesOf(definition: Definition, scene: Scene | undefined, grid: Grid): Notes {
  const { scope } = definition
  if (scene === undefined || scope === undefined) return SILENT
  const byStep = grid.steps.map(({ frame }) => [
    ...coverageNotes(definition, scope, scene.tables, frame),
    ...historyNotes(definition, scene.tables, frame),
    ...Object.entries(scene.table.dataset.noteWithout ?? {})
      .filter(([column]) => columnOf(scene.table, column) === undefined)
      .map(([, text]) => text),
  ])
  const ofRows = [
    needsNote(scope, scene, grid),
    ageNote(scope, scene, grid),
    maturityNote(definition, scope, scene, grid),
    dueNote(scope, scene, grid),
  ].filter(note => note !== undefined)
  return {
    cell: (step, places) =>
      ofRows.length === 0 ? byStep[step] : [...byStep[step], ...ofRows.flatMap(note => note(step, places))],
    uncovered: step =>
      isOutside(scope, scene.table, grid.steps[step].frame) ? uncoveredNote(scene.table) : undefined,
  }
}

function isStock(scope: Scope): boolean {
  return scope.when?.is === 'open at'
}

/** For a stock only its day is compared, for everything else the whole window. */
function comparedDays(scope: Scope, { start, end }: Window): Window {
  return isStock(scope) ? { start: end, end } : { start, end }
}

function isOutside(scope: Scope, table: Table, frame: Frame): boolean {
  const { coverage, coverageConfigured, dataset } = table
  if (!coverageConfigured || coverage === undefined || dataset.snapshot) return false
  const { start, end } = comparedDays(scope, frame)
  return start < coverage.start || end > coverage.end
}

function uncoveredNote({ coverage }: Table): string {
  return coverage
    ? `outside the coverage, ${isoDay(coverage.start)} to ${isoDay(coverage.end)}`
    : 'outside the coverage'
}

function coverageNotes(definition: Definition, scope: Scope, tables: Tables, frame: Frame): string[] {
  const { start, end } = comparedDays(scope, frame)
  return relatedDatasets(definition).flatMap(id => {
    const table = tables.get(id)
    const coverage = table?.coverage
    const whose = id === scope.of ? '' : ` (${id})`
    if (table?.dataset.snapshot) return snapshotNotes(coverage, end).map(note => note + whose)
    if (coverage === undefined) return []
    return [
      ...(start < coverage.start - GRACE_DAYS ? [`extract starts ${isoDay(coverage.start)}${whose}`] : []),
      ...(end > coverage.end + GRACE_DAYS ? [`extract ends ${isoDay(coverage.end)}${whose}`] : []),
    ]
  })
}

/** A snapshot tells of the day as of which it was taken, the last that it is said to speak for, and of no other. */
function snapshotNotes(coverage: Window | undefined, end: number): string[] {
  if (coverage === undefined) return ['extract as of a day that is not known']
  return coverage.end === end ? [] : [`extract as of ${isoDay(coverage.end)}`]
}

/** The scope's dataset first, then those of which a condition or a sum asks for related rows. */
export function relatedDatasets({ scope, figure }: Definition): string[] {
  const found = new Set<string>(scope ? [scope.of] : [])
  const visit = (condition: Condition | undefined): void => {
    if (condition === undefined) return
    if (condition.is === 'all' || condition.is === 'any') condition.of.forEach(visit)
    else if (condition.is === 'not') visit(condition.of)
    else if (condition.is === 'has') {
      found.add(condition.related.of)
      visit(condition.related.where)
    }
  }
  visit(scope?.where)
  if (figure.shape === 'share') visit(figure.ofWhich)
  for (const measure of figure.shape === 'change' ? [figure.from, figure.to] : [figure.count])
    if ('value' in measure && measure.value.value === 'related') found.add(measure.value.related.of)
  return [...found]
}

/** A repeat cannot be seen where the earlier one is not there. */
function historyNotes(definition: Definition, tables: Tables, frame: Frame): string[] {
  const history = historyOf(definition, tables, frame)
  if (history === undefined || history.enough) return []
  const { dataset, reach, starts = 0, before } = history
  return [
    `look-back incomplete: ${dataset} start ${isoDay(starts)}, ${reach} before ${isoDay(before)} are needed`,
  ]
}

type CellNote = (step: number, places: Places) => string[]

function needsNote(scope: Scope, scene: Scene, grid: Grid): CellNote | undefined {
  if (scope.needs.length === 0) return undefined
  const apart = apartFromNeeds(scope, scene.table.dataset.episode !== undefined)
  const lacking = makeTally(apart, { measure: 'rows' }, scene, grid, { lacking: true })
  return (step, places) => {
    const n = at(lacking, grid, step, places)
    return n === 0 ? [] : [`${counted(n, 'row')} of ${scope.of} without ${scope.needs.join(', ')} left out`]
  }
}

const OPEN_IN_WINDOW: Condition = { is: 'open in the window' }

/**
 * The scope without the conditions that hang on what it needs: a row that lacks it can meet none of them.
 * An episode that cannot be tied to the window by them is told of where it is open in it.
 */
function apartFromNeeds({ where, when, ...scope }: Scope, hasEpisodes: boolean): Scope {
  const hangs = (condition: Condition) => columnsRead(condition).some(column => scope.needs.includes(column))
  const kept = (where?.is === 'all' ? where.of : where ? [where] : []).filter(condition => !hangs(condition))
  const tie = when && hangs(when) ? (hasEpisodes ? OPEN_IN_WINDOW : undefined) : when
  return { ...scope, where: { is: 'all', of: kept }, ...(tie && { when: tie }) }
}

function ageNote(scope: Scope, scene: Scene, grid: Grid): CellNote | undefined {
  const limit = scene.table.dataset.untilAge
  if (limit === undefined || !isStock(scope) || daysOf(scene.table, 'date_of_birth') === undefined)
    return undefined
  const children = { measure: 'distinct' as const, columns: ['child_id'] }
  const [young, all] = [
    makeTally(scope, children, scene, grid),
    makeTally(scope, children, scene, grid, { ignoreAge: true }),
  ]
  return (step, places) => {
    const n = at(all, grid, step, places) - at(young, grid, step, places)
    return n === 0 ? [] : [`${n} aged ${limit} or over left out`]
  }
}

/** Rows so close to the end that what is asked of them may still happen. */
function maturityNote(
  { about: { matures } }: Definition,
  scope: Scope,
  scene: Scene,
  grid: Grid,
): CellNote | undefined {
  const after = matures && readDuration(matures.after)
  const days = matures && daysOf(scene.table, matures.from)
  if (after === undefined || days === undefined) return undefined
  const limitOf = remembered(day => dayAfter(day, after))
  const tooLate: Test = (row, _asker, frame) =>
    days[row] !== NO_DAY && days[row] <= frame.end && limitOf(days[row]) > frame.end
  const late = makeTally(scope, { measure: 'rows' }, scene, grid, { onlyInWindow: tooLate })
  return (step, places) => {
    const n = at(late, grid, step, places)
    return n === 0 ? [] : [`not yet mature: ${n} less than ${durationText(after)} before the end`]
  }
}

/** A limit after the extract's end: whether it was kept cannot be known, so the row is left out. */
function dueNote(scope: Scope, scene: Scene, grid: Grid): CellNote | undefined {
  const isUnknowable = afterTheExtract(scope, scene, grid)
  if (isUnknowable === undefined) return undefined
  const left = makeTally(scope, { measure: 'rows' }, scene, grid, { leftOut: true })
  return (step, places) => {
    const n = at(left, grid, step, places)
    return n === 0 ? [] : [`${n} whose limit lies after the extract's end left out`]
  }
}

function remembered(f: (day: number) => number): (day: number) => number {
  const known = new Map<number, number>()
  return day => {
    const found = known.get(day) ?? f(day)
    known.set(day, found)
    return found
  }
}

function at(tally: Tally, grid: Grid, step: number, places: Places): number {
  const { values, size } = tally.counts(maskOf(places))
  return values[step * size + groupOf(places, grid.dimensions)]
}
