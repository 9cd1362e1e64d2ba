import type { Account } from '../../figures/account.ts'
import type { Measure, Scope } from '../../indicators/definition.ts'
import type { Scene } from '../conditions/compile.ts'
import type { Grid, Places } from '../grid.ts'
import { namedAccount } from './named.ts'
import { accountOf, type Part, populationAccount, startingWith } from './one-account.ts'
import { siftInForce } from './population.ts'
import { siftScope } from './scope.ts'
import { aboutScope, beginScope, type Telling } from './telling.ts'

/** What the numbers of one definition are counted from. */
export interface Counting {
  telling: Telling
  grid: Grid
  scope: Scope | undefined
}

/** A number of a figure, with the rows that it is of where these are rows of the scope. */
export interface NumberOf {
  account: Account
  counted?: { scope: Scope; scene: Scene; rows: Int32Array }
}

/** A number counted from the rows of the scope, or taken from where the definition says. */
export function numberOf(
  part: Part,
  measure: Measure,
  places: Places,
  { scope, grid, telling }: Counting,
): NumberOf {
  if (measure.measure === 'named') return { account: namedAccount(part, measure.id, places, grid, telling) }
  if (measure.measure === 'supplied' || scope === undefined)
    return { account: { part, measure: 'a number that somebody else counted', symbol: 'x' } }
  if (scope.when?.is === 'in force') {
    const estimated = siftInForce(scope, measure, { grid, places }, telling)
    return { account: populationAccount(part, measure, scope, estimated, telling) }
  }
  const { scene, begun, sifted } = beginScope(scope, telling)
  const where = { grid, frame: telling.engine.grid.steps[telling.step].frame, places }
  const inScope = siftScope(sifted, scope, scene, where, aboutScope(scope, telling))
  const start = { from: 'read' as const, rows: begun.rows, byFile: begun.byFile }
  const account = accountOf(part, measure, { scope, scene, start, sifted: inScope }, telling)
  return { account, counted: { scope, scene, rows: inScope.rows } }
}

/** Another number of rows that were sifted before. */
export function ofSameRows(
  part: Part,
  measure: Measure,
  { account, counted }: NumberOf,
  { telling }: Counting,
): Account {
  if (counted === undefined) return { part, measure: '', symbol: 'x' }
  const { scope, scene, rows } = counted
  const start = startingWith(account.part, rows, scene)
  return accountOf(part, measure, { scope, scene, start, sifted: { rows, steps: [] } }, telling)
}
