import { AREA } from '../../datasets/dataset.ts'
import type { YearColumn } from '../../extracts/column.ts'
import type { PopulationUsed } from '../../figures/account.ts'
import { joined } from '../../foundations/wording.ts'
import { conjuncts } from '../../indicators/conjuncts.ts'
import type { Condition, Measure, Scope } from '../../indicators/definition.ts'
import { filledTest } from '../conditions/compare-values.ts'
import { compileCondition, type Scene } from '../conditions/compile.ts'
import { cellAt, type Grid, type Places, WHOLE } from '../grid.ts'
import { areaOf, areasSummed, estimateRows, estimatesByArea, NO_WINDOW, newest } from '../populations.ts'
import { columnOf } from '../tables/table.ts'
import { type Measured, measureSifted } from './measure.ts'
import { failsText } from './scope.ts'
import { type Sifted, sift } from './sieve.ts'
import { aboutScope, beginScope, type Telling } from './telling.ts'

/** Which estimates count, and the rows that make them. */
export interface Estimated extends Measured {
  population: PopulationUsed
  begun: ReturnType<typeof beginScope>['begun']
  scene: Scene
}

/** A population in force, from the rows of the extract to the estimates of the areas and the year that count. */
export function siftInForce(
  scope: Scope,
  measure: Measure,
  places: { grid: Grid; places: Places } | { areas: readonly string[] },
  telling: Telling,
  ofWhich?: Condition,
): Estimated {
  const { engine, step } = telling
  const { scene, begun, sifted } = beginScope(scope, telling)
  const { frame } = engine.grid.steps[step]
  const estimates = estimatesByArea(scope, measure, scene, engine.whole, ofWhich)
  const asked = areasUsed(places, estimates, scene, telling)
  const used = asked.flatMap(area => {
    const found = newest(estimates.get(area), frame.populationYear)
    return found ? [{ area, year: found.year }] : []
  })
  const population = { needed: frame.populationYear, used }
  const kept = siftEstimates(sifted, scope, scene, telling, population, asked)
  const counted = measureSifted(
    ofWhich ? meeting(kept, ofWhich, scope, scene, telling) : kept,
    measure,
    scene,
    frame,
  )
  return { ...counted, population, begun, scene }
}

type Estimates = ReturnType<typeof estimatesByArea>

function areasUsed(
  asked: { grid: Grid; places: Places } | { areas: readonly string[] },
  estimates: Estimates,
  { table }: Scene,
  { engine: { whole, grid }, step }: Telling,
): readonly string[] {
  if ('areas' in asked) return asked.areas
  const { dimensions } = asked.grid
  const at = dimensions.findIndex(({ column }) => column === AREA)
  const place = at === -1 ? WHOLE : asked.places[at]
  if (place !== WHOLE) {
    const { kind, label } = cellAt(dimensions[at], place)
    return kind === 'named' ? [label] : []
  }
  const own = newest(estimates.get(whole), grid.steps[step].frame.populationYear)
  return own ? [whole] : areasSummed(estimates, whole, table.wider ?? new Map())
}

/** The same rows as the estimates are made of, condition by condition. */
function siftEstimates(
  begun: Sifted,
  scope: Scope,
  scene: Scene,
  telling: Telling,
  { needed, used }: PopulationUsed,
  asked: readonly string[],
): Sifted {
  const { table } = scene
  const about = aboutScope(scope, telling)
  const years = columnOf(table, scope.when?.is === 'in force' ? scope.when.column : '') as YearColumn
  const yearOf = new Map(used.map(({ area, year }) => [area, year]))
  const areaAt = (row: number) => areaOf(table, row) ?? telling.engine.whole
  const filled = scope.needs.map(name => filledTest(columnOf(table, name)))
  const undivided = new Set(estimateRows(scope, scene, years))
  // Where no area has an estimate, none is the one that counts: the conditions tell why.
  const areas = used.length === 0 ? asked : used.map(({ area }) => area)
  const counting = new Set(areas)
  let sifted =
    areas.length === 0
      ? begun
      : sift(begun, table.rows, 'other-area', otherAreas(areas), row => counting.has(areaAt(row)))
  if (filled.length > 0)
    sifted = sift(sifted, table.rows, 'lacking', `${joined(scope.needs, 'or')} is blank`, row =>
      filled.every(has => has(row)),
    )
  for (const condition of conjuncts(scope.where)) {
    const { test } = compileCondition(condition, scene)
    sifted = sift(sifted, table.rows, 'condition', failsText(condition, about), row =>
      test(row, -1, NO_WINDOW),
    )
  }
  sifted = sift(sifted, table.rows, 'divided', 'told undivided by another row', row => undivided.has(row))
  return sift(
    sifted,
    table.rows,
    'other-year',
    used.length === 0 ? `an estimate after mid-${needed}` : otherYears(used),
    row => yearOf.get(areaAt(row)) === years.years[row],
  )
}

function meeting(kept: Sifted, ofWhich: Condition, scope: Scope, scene: Scene, telling: Telling): Sifted {
  const about = aboutScope(scope, telling)
  return conjuncts(ofWhich).reduce((sifted, condition) => {
    const { test } = compileCondition(condition, scene)
    return sift(sifted, scene.table.rows, 'of-which', failsText(condition, about), row =>
      test(row, -1, NO_WINDOW),
    )
  }, kept)
}

const MOST_NAMED = 3

function otherAreas(areas: readonly string[]): string {
  return areas.length > MOST_NAMED
    ? `area is none of the ${areas.length} that make the whole`
    : `area is other than ${joined(areas, 'or')}`
}

function otherYears(used: readonly { year: number }[]): string {
  const years = [...new Set(used.map(({ year }) => year))].sort((a, b) => a - b)
  return `an estimate of another year than ${joined(
    years.map(year => `mid-${year}`),
    'or',
  )}`
}
