import { conjuncts } from '../../indicators/conjuncts.ts'
import type { Condition, Measure, Scope } from '../../indicators/definition.ts'
import { filledTest } from '../conditions/compare-values.ts'
import {
  allOf,
  type Compiled,
  compileCondition,
  type Frame,
  type Scene,
  type Test,
} from '../conditions/compile.ts'
import { episodesOf } from '../conditions/window.ts'
import { type Grid, type Grouping, groupingsOf, masksOf } from '../grid.ts'
import { columnOf, type Table } from '../tables/table.ts'
import { afterTheExtract, eventDays } from './event-days.ts'
import { tallyEvents } from './events.ts'
import { type CompiledMeasure, compileMeasure } from './measure.ts'
import { rowsThatMatter } from './rows.ts'
import { tallyByScanning } from './scan.ts'
import { tallyStock } from './stock.ts'

/** Counts for every window and every group of one grouping: `values[step * size + group]`. */
export interface Counts {
  values: Float64Array
  size: number
  /** Values are units ÷ 10^scale. */
  scale: number
}

/** A measure of the rows of a scope, counted for one combination of breakdowns when it is first asked for. */
export interface Tally {
  counts(mask: number): Counts
}

/** Everything that a way of counting needs to know. */
export interface Job {
  steps: readonly { frame: Frame }[]
  measure: CompiledMeasure
  tie: Tie
  /**
   * Rows that meet every condition that does not depend on the window, and whose days can matter to one;
   * by day of the event or start of the episode. Found once for all breakdowns.
   */
  rows: Int32Array
  /** The conditions that do, `when` among them only where it is no plain event or stock. */
  windowed: Test | undefined
}

/** How a row is tied to the window. */
export type Tie =
  | { by: 'event'; days: Int32Array }
  | { by: 'stock'; starts: Int32Array; until: Int32Array }
  | { by: 'condition' }

export interface TallyOptions {
  /** A condition beside those of the scope: what a share counts. */
  also?: Condition
  /** Only rows that lack what the scope needs, instead of those that have it. */
  lacking?: boolean
  /** Count stocks as if nobody grew too old for them. */
  ignoreAge?: boolean
  /** A further test that looks at the window. */
  onlyInWindow?: Test
  /** Only the rows of a due cohort whose limit lies after the extract's end, instead of all others. */
  leftOut?: boolean
}

export function makeTally(
  scope: Scope,
  measure: Measure,
  scene: Scene,
  grid: Grid,
  options: TallyOptions = {},
): Tally {
  const { table } = scene
  const compiled = compileMeasure(measure, scene)
  const { tie, when, requirements } = compileScope(scope, scene, grid, options)
  const all = [...(when ? [when] : []), ...requirements]
  const fixed = allOf(all.filter(c => !c.windowed).map(c => c.test))
  const windowed = all.filter(c => c.windowed).map(c => c.test)
  const job = (): Job => ({
    steps: grid.steps,
    measure: compiled,
    tie,
    rows: rowsThatMatter(tie, table.rows.count, grid.steps, fixed),
    windowed: windowed.length === 0 ? undefined : allOf(windowed),
  })
  let count: Count | undefined
  const known: Counts[] = []
  return {
    counts: mask => {
      count ??= counting(job(), grid, groupingsOf(table, grid))
      known[mask] ??= count(mask)
      return known[mask]
    },
  }
}

/** Counts for one combination of breakdowns. */
type Count = (mask: number) => Counts

/** The cheapest way that is right: running totals of events or stocks, or looking at each row for each window. */
function counting(job: Job, grid: Grid, groupings: (mask: number) => Grouping): Count {
  const { measure, tie } = job
  const plain =
    job.windowed === undefined && measure.kind !== 'median' && !(measure.kind === 'sum' && measure.windowed)
  const inGroups =
    plain && tie.by === 'event'
      ? tallyEvents(job, tie.days)
      : plain && tie.by === 'stock'
        ? tallyStock(job, tie)
        : undefined
  if (inGroups) return mask => inGroups(groupings(mask))
  const scanned = tallyByScanning(job, masksOf(grid).map(groupings))
  return mask => scanned[mask]
}

/** One thing that a row must meet to be counted, and why it stands there. */
export interface Requirement extends Compiled {
  why: 'needs' | 'limit' | 'where' | 'also' | 'window'
  condition?: Condition
}

/** What makes rows count, compiled: how they are tied to the window, and everything else in its order. */
export interface CompiledScope {
  tie: Tie
  /** The condition of the tie where it is no plain event or stock. */
  when?: Compiled
  requirements: Requirement[]
}

export function compileScope(
  scope: Scope,
  scene: Scene,
  grid: Grid,
  { also, lacking = false, ignoreAge = false, onlyInWindow, leftOut = false }: TallyOptions = {},
): CompiledScope {
  const needs = needsTest(scope, scene.table, lacking)
  const late = afterTheExtract(scope, scene, grid)
  const compiled = (why: Requirement['why']) => (condition: Condition) => ({
    why,
    condition,
    ...compileCondition(condition, scene),
  })
  return {
    ...tieOf(scope, scene, grid, ignoreAge),
    requirements: [
      ...(needs ? [{ why: 'needs' as const, test: needs, windowed: false }] : []),
      ...(late ? [{ why: 'limit' as const, test: isLate(late, leftOut), windowed: false }] : []),
      ...conjuncts(scope.where).map(compiled('where')),
      ...conjuncts(also).map(compiled('also')),
      ...(onlyInWindow ? [{ why: 'window' as const, test: onlyInWindow, windowed: true }] : []),
    ],
  }
}

function isLate(late: Test, wanted: boolean): Test {
  return (row, asker, frame) => late(row, asker, frame) === wanted
}

function tieOf(scope: Scope, scene: Scene, grid: Grid, ignoreAge: boolean): { tie: Tie; when?: Compiled } {
  const { when } = scope
  if (when?.is === 'in the window') {
    const column = when.point.point === 'column' ? columnOf(scene.table, when.point.column) : undefined
    if (column?.kind !== 'period') return { tie: { by: 'event', days: eventDays(when.point, scene, grid) } }
  }
  if (when?.is === 'open at' && when.point.point === 'the end')
    return { tie: { by: 'stock', ...episodesOf(scene.table, !ignoreAge) } }
  return { tie: { by: 'condition' }, when: compileCondition(when, scene) }
}

function needsTest(scope: Scope, table: Table, lacking: boolean): Test | undefined {
  if (scope.needs.length === 0) return undefined
  const filled = scope.needs.map(name => filledTest(columnOf(table, name)))
  return row => filled.every(f => f(row)) !== lacking
}
