import { AREA } from '../../datasets/dataset.ts'
import type { Left } from '../../figures/account.ts'
import { isoDay } from '../../foundations/day.ts'
import { joined } from '../../foundations/wording.ts'
import { columnsRead } from '../../indicators/columns-read.ts'
import type { Condition, Scope } from '../../indicators/definition.ts'
import { type AboutRows, pointText } from '../../indicators/plain-english/about-rows.ts'
import { alone } from '../../indicators/plain-english/clause.ts'
import { fails } from '../../indicators/plain-english/conditions.ts'
import { inOneLine } from '../../indicators/plain-english/passage.ts'
import type { Frame, Scene, Test } from '../conditions/compile.ts'
import {
  cellAt,
  type Dimension,
  type Grid,
  groupingsOf,
  groupOf,
  maskOf,
  type Places,
  WHOLE,
} from '../grid.ts'
import { daysOf } from '../tables/table.ts'
import { isTied } from '../tally/rows.ts'
import { compileScope, type Requirement } from '../tally/tally.ts'
import { type Sifted, sift } from './sieve.ts'

/** What rows are sifted by: one window and one cell. */
export interface Where {
  grid: Grid
  frame: Frame
  places: Places
}

/** Leaves out the rows that a scope does not count, condition by condition, with the tests that count them. */
export function siftScope(begun: Sifted, scope: Scope, scene: Scene, where: Where, about: AboutRows): Sifted {
  const { rows } = scene.table
  const { grid, frame } = where
  let sifted = siftCell(begun, scene, where)
  const leave = (why: Left, text: string, test: Test) => {
    sifted = sift(sifted, rows, why, text, row => test(row, -1, frame))
  }
  const require = (requirement: Requirement) =>
    leave(WHY[requirement.why], requirementText(requirement, scope, scene, about), requirement.test)
  const { requirements } = compileScope(scope, scene, grid)
  const first = tieHangsOnNeeds(scope) ? requirements.filter(({ why }) => why === 'needs') : []
  first.forEach(require)
  for (const { why, text, test } of tiesOf(scope, scene, grid, about)) leave(why, text, test)
  requirements.filter(one => !first.includes(one)).forEach(require)
  return sifted
}

/** A row that lacks its referral is not outside the window: whether it is cannot be known. */
function tieHangsOnNeeds({ when, needs }: Scope): boolean {
  return columnsRead(when).some(column => needs.includes(column))
}

/** Of rows that a scope counts, leaves out those that do not meet what a share asks of them. */
export function siftOfWhich(
  begun: Sifted,
  ofWhich: Condition,
  scope: Scope,
  scene: Scene,
  where: Where,
  about: AboutRows,
): Sifted {
  const { requirements } = compileScope({ of: scope.of, needs: [] }, scene, where.grid, { also: ofWhich })
  return requirements.reduce(
    (sifted, { test, condition }) =>
      sift(sifted, scene.table.rows, 'of-which', failsText(condition, about), row =>
        test(row, -1, where.frame),
      ),
    begun,
  )
}

/** The rows of the cell: of the area that is asked for, of the value of a share of each. */
export function siftCell(
  begun: Sifted,
  { table }: Pick<Scene, 'table'>,
  { grid, places }: Where,
  why: Left = 'other-area',
): Sifted {
  if (places.every(place => place === WHOLE)) return begun
  const { of } = groupingsOf(table, grid)(maskOf(places))
  const group = groupOf(places, grid.dimensions)
  const text = grid.dimensions.flatMap((dimension, d) => otherText(dimension, places[d])).join(', ')
  return sift(begun, table.rows, why, text, row => of[row] === group)
}

function otherText(dimension: Dimension, place: number): string[] {
  if (place === WHOLE) return []
  const { kind, label } = cellAt(dimension, place)
  const name = dimension.column === AREA ? 'area' : dimension.column
  return [kind === 'unknown' ? `${name} is known` : `${name} is other than ${label} (or blank)`]
}

const WHY: Record<Requirement['why'], Left> = {
  needs: 'lacking',
  limit: 'after-extract',
  where: 'condition',
  also: 'of-which',
  window: 'outside-window',
}

function requirementText(
  { why, condition }: Requirement,
  scope: Scope,
  { table }: Scene,
  about: AboutRows,
): string {
  if (why === 'needs') return `${joined(scope.needs, 'or')} is blank`
  if (why !== 'limit' || scope.when?.is !== 'in the window') return failsText(condition, about)
  return `${pointText(scope.when.point, about)} is after the end of the extract, ${isoDay(table.coverage?.end ?? 0)}`
}

export function failsText(condition: Condition | undefined, about: AboutRows): string {
  return condition ? inOneLine(alone(fails(condition, about))) : ''
}

interface TieTest {
  why: Left
  text: string
  test: Test
}

/** How rows are tied to the window: what is open apart from those who are too old for it. */
function tiesOf(scope: Scope, scene: Scene, grid: Grid, about: AboutRows): TieTest[] {
  if (scope.when === undefined) return []
  const { tie, when } = compileScope(scope, scene, grid)
  const outside = { why: 'outside-window' as const, text: failsText(scope.when, about) }
  if (tie.by === 'condition') return [{ ...outside, test: when?.test ?? (() => true) }]
  const { untilAge } = scene.table.dataset
  const isTooOld =
    tie.by === 'stock' && untilAge !== undefined && daysOf(scene.table, 'date_of_birth') !== undefined
  if (!isTooOld) return [{ ...outside, test: isTied(tie) }]
  const open = compileScope(scope, scene, grid, { ignoreAge: true }).tie
  return [
    { ...outside, test: isTied(open) },
    { why: 'too-old', text: `aged ${untilAge} or over`, test: isTied(tie) },
  ]
}
