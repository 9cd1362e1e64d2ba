import type { Account, Funnel, FunnelStep } from '../../figures/account.ts'
import type { Amount } from '../../foundations/amount.ts'
import type { Definition, FigureShape, Measure, Scope, ScopedMeasure } from '../../indicators/definition.ts'
import { measureName } from '../../indicators/plain-english/measures.ts'
import type { Scene } from '../conditions/compile.ts'
import { canCount, dimensionsOf, projected } from '../engine.ts'
import { givenAt } from '../given.ts'
import { cellAt, type Grid, type Places, WHOLE } from '../grid.ts'
import { rowsByFile } from '../tables/by-file.ts'
import { type Measured, measureSifted, relatedOf } from './measure.ts'
import { areasSummed, namedAccount } from './named.ts'
import { type Estimated, siftInForce } from './population.ts'
import { siftCell, siftOfWhich, siftScope } from './scope.ts'
import type { Sifted } from './sieve.ts'
import { dividedBy, suppliedAccounts } from './supplied.ts'
import { aboutScope, beginScope, placesOfRows, type Telling } from './telling.ts'

type Part = Account['part']

/**
 * How the numbers of a figure came about: each from the rows read to those that count. The cells are those
 * of one area; several only where there is a figure for each value of a breakdown.
 */
export function accountsOf(definition: Definition, cells: readonly Places[], telling: Telling): Account[] {
  const { engine, step } = telling
  const counted = canCount(definition, engine) ? countedAccounts(definition, cells, telling) : []
  const given = engine.supplied.ids.has(definition.id)
    ? givenAt(definition, engine, step, cells[0])
    : undefined
  if (given === undefined) return counted
  const own = counted.some(({ part, amount }) => part !== 'denominator' && amount !== undefined)
  if (own && (given.summedOver || given.missing)) return counted
  return suppliedAccounts(definition, given, own, cells[0], telling)
}

/** What the numbers of one definition are counted from. */
interface Counting {
  telling: Telling
  grid: Grid
  scope: Scope | undefined
}

function countedAccounts(definition: Definition, cells: readonly Places[], telling: Telling): Account[] {
  const { figure, scope } = definition
  const grid = { ...telling.engine.grid, dimensions: dimensionsOf(definition, telling.engine) }
  const counting: Counting = { telling, grid, scope }
  const [places] = cells
  switch (figure.shape) {
    case 'count':
      return countAccounts(figure.count, places, counting)
    case 'ratio':
      return ratioAccounts(figure, places, counting)
    case 'share':
      return shareAccounts(figure, cells, counting)
    case 'change': {
      const before = numberOf('before', figure.from, places, counting)
      return [before.account, ofSameRows('after', figure.to, before, counting)]
    }
  }
}

function countAccounts(count: Measure, places: Places, counting: Counting): Account[] {
  const number = numberOf('figure', count, places, counting)
  if (count.measure !== 'median') return [number.account]
  return [number.account, ofSameRows('denominator', { measure: 'rows' }, number, counting)]
}

function ratioAccounts(
  { count, over }: Extract<FigureShape, { shape: 'ratio' }>,
  places: Places,
  counting: Counting,
): Account[] {
  const top = numberOf('numerator', count, places, counting)
  if ('scope' in over) return [top.account, overScope(over, places, counting)]
  if (over.measure === 'named') {
    const { grid, telling } = counting
    const areas = count.measure === 'named' ? areasSummed(count.id, places, grid, telling) : undefined
    return [top.account, dividedBy(over.id, areas, places, grid, telling)]
  }
  if (top.counted) return [top.account, ofSameRows('denominator', over, top, counting)]
  return [top.account, numberOf('denominator', over, places, counting).account]
}

function overScope({ scope, count }: ScopedMeasure, places: Places, { telling, grid }: Counting): Account {
  const table = telling.engine.tables.get(scope.of)
  const cell = table ? projected(places, grid, table) : places
  return numberOf('denominator', count, cell, { telling, grid, scope }).account
}

function shareAccounts(
  figure: Extract<FigureShape, { shape: 'share' }>,
  cells: readonly Places[],
  counting: Counting,
): Account[] {
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
  { count, ofWhich, each }: Extract<FigureShape, { shape: 'share' }>,
  value: Places,
  at: number,
  { counted: { scope, scene, rows } }: Required<NumberOf>,
  { telling, grid }: Counting,
): Account {
  const where = { grid, frame: telling.engine.grid.steps[telling.step].frame, places: value }
  const ofValue = siftCell({ rows, steps: [] }, scene, where, 'other-value')
  const met = siftOfWhich(ofValue, ofWhich, scope, scene, where, aboutScope(scope, telling))
  const sifted = each === undefined ? met : { ...met, steps: met.steps.filter(isOfValue) }
  const account = accountOf(
    'numerator',
    count,
    scope,
    scene,
    sifted,
    telling,
    startingWith('denominator', rows, scene),
  )
  return each === undefined ? account : { ...account, of: cellAt(grid.dimensions[at], value[at]).label }
}

/** Of each value, every row that has one meets it. */
function isOfValue({ why, out }: FunnelStep): boolean {
  return why !== 'of-which' || out !== 0
}

function shareInForce(
  { count, ofWhich }: Extract<FigureShape, { shape: 'share' }>,
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

/** A number of a figure, with the rows that it is of where these are rows of the scope. */
interface NumberOf {
  account: Account
  counted?: { scope: Scope; scene: Scene; rows: Int32Array }
}

function numberOf(
  part: Part,
  measure: Measure,
  places: Places,
  { scope, grid, telling }: Counting,
): NumberOf {
  if (measure.measure === 'named') return { account: namedAccount(part, measure.id, places, grid, telling) }
  if (measure.measure === 'supplied' || scope === undefined)
    return { account: { part, measure: 'a number that somebody else counted', symbol: 'x' } }
  if (scope.when?.is === 'in force')
    return {
      account: populationAccount(
        part,
        measure,
        scope,
        siftInForce(scope, measure, { grid, places }, telling),
        telling,
      ),
    }
  const { scene, begun, sifted } = beginScope(scope, telling)
  const where = { grid, frame: telling.engine.grid.steps[telling.step].frame, places }
  const inScope = siftScope(sifted, scope, scene, where, aboutScope(scope, telling))
  const start = { from: 'read' as const, rows: begun.rows, byFile: begun.byFile }
  const account = accountOf(part, measure, scope, scene, inScope, telling, start)
  return { account, counted: { scope, scene, rows: inScope.rows } }
}

/** Another number of rows that were sifted before. */
function ofSameRows(
  part: Part,
  measure: Measure,
  { account, counted }: NumberOf,
  { telling }: Counting,
): Account {
  if (counted === undefined) return { part, measure: '', symbol: 'x' }
  const { scope, scene, rows } = counted
  const start = startingWith(account.part, rows, scene)
  return accountOf(part, measure, scope, scene, { rows, steps: [] }, telling, start)
}

type Start = Pick<Funnel, 'from' | 'rows' | 'byFile'>

function startingWith(from: Part, rows: Int32Array, { table }: Scene): Start {
  const byFile = [...rowsByFile(table.rows, rows)].map(([file, count]) => ({ file, rows: count }))
  return { from, rows: rows.length, byFile }
}

function accountOf(
  part: Part,
  measure: Measure,
  scope: Scope,
  scene: Scene,
  sifted: Sifted,
  telling: Telling,
  start: Start,
): Account {
  const { frame } = telling.engine.grid.steps[telling.step]
  const measured = measureSifted(sifted, measure, scene, frame)
  const related = telling.lines ? relatedOf(sifted.rows, measure, scene, frame) : undefined
  return {
    part,
    measure: measureName(measure, `rows of ${scope.of}`, aboutScope(scope, telling)),
    funnel: { dataset: scope.of, ...start, steps: measured.steps.filter(isTold) },
    ...amountOf(measured),
    ...(telling.lines && { lines: placesOfRows(scene.table.rows, sifted.rows) }),
    ...(related && { relatedLines: placesOfRows(related.table.rows, related.rows) }),
  }
}

/** A number made of the estimates in force. */
export function populationAccount(
  part: Part,
  measure: Measure,
  scope: Scope,
  { begun, steps, population, rows, scene, ...measured }: Estimated,
  telling: Telling,
): Account {
  return {
    part,
    measure: measureName(measure, `rows of ${scope.of}`, aboutScope(scope, telling)),
    funnel: {
      dataset: scope.of,
      from: 'read',
      rows: begun.rows,
      byFile: begun.byFile,
      steps: steps.filter(isTold),
    },
    population,
    ...(population.used.length === 0 ? { symbol: 'x' as const } : amountOf(measured)),
    ...(telling.lines && { lines: placesOfRows(scene.table.rows, rows) }),
  }
}

/** What leaves no row out is told where a reader may ask for it. */
function isTold({ why, out }: FunnelStep): boolean {
  return out !== 0 || !['no-value', 'divided', 'too-old'].includes(why)
}

function amountOf({ amount }: Pick<Measured, 'amount'>): { amount?: Amount } {
  return amount === undefined ? {} : { amount }
}
