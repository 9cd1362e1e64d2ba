import type { Account, FunnelStep } from '../../figures/account.ts'
import type { FigureShape } from '../../indicators/definition.ts'
import { cellAt, type Places, WHOLE } from '../grid.ts'
import { type Counting, type NumberOf, numberOf } from './number.ts'
import { accountOf, populationAccount, startingWith } from './one-account.ts'
import { siftInForce } from './population.ts'
import { siftCell, siftOfWhich } from './scope.ts'
import { aboutScope } from './telling.ts'

type Share = Extract<FigureShape, { shape: 'share' }>

/** The denominator of a share, and its numerator: with a share of each value one for each. */
export function shareAccounts(figure: Share, cells: readonly Places[], counting: Counting): Account[] {
  const { count, each } = figure
  const at = counting.grid.dimensions.findIndex(({ column }) => column === each)
  const base = cells[0].map((place, d) => (d === at ? WHOLE : place))
  const denominator = numberOf('denominator', count, base, counting)
  if (denominator.counted === undefined) return [denominator.account, shareInForce(figure, base, counting)]
  const values = at === -1 ? [NO_VALUE] : cells.map(cell => base.map((_, d) => (d === at ? cell[d] : WHOLE)))
  return [
    denominator.account,
    ...values.map(value => shareOf(figure, value, at, denominator as Required<NumberOf>, counting)),
  ]
}

/** All values together: a share of each alone has more. */
const NO_VALUE: Places = []

/** Those of the denominator's rows that meet the condition, and have the value of a share of each. */
function shareOf(
  { count, ofWhich, each }: Share,
  value: Places,
  at: number,
  { counted: { scope, scene, rows } }: Required<NumberOf>,
  { telling, grid }: Counting,
): Account {
  const where = { grid, frame: telling.engine.grid.steps[telling.step].frame, places: value }
  const ofValue = siftCell({ rows, steps: [] }, scene, where, 'other-value')
  const met = siftOfWhich(ofValue, ofWhich, scope, scene, where, aboutScope(scope, telling))
  const sifted = each === undefined ? met : { ...met, steps: met.steps.filter(isOfValue) }
  const start = startingWith('denominator', rows, scene)
  const account = accountOf('numerator', count, { scope, scene, start, sifted }, telling)
  return each === undefined ? account : { ...account, of: cellAt(grid.dimensions[at], value[at]).label }
}

/** Of each value, every row that has one meets it. */
function isOfValue({ why, out }: FunnelStep): boolean {
  return why !== 'of-which' || out !== 0
}

function shareInForce(
  { count, ofWhich }: Share,
  places: Places,
  { scope, grid, telling }: Counting,
): Account {
  if (scope?.when?.is !== 'in force') return { part: 'numerator', measure: '', symbol: 'x' }
  return populationAccount(
    'numerator',
    count,
    scope,
    siftInForce(scope, count, { grid, places }, telling, ofWhich),
    telling,
  )
}
