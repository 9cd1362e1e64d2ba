import { AREA } from '../datasets/dataset.ts'
import { remembered } from '../foundations/remembered.ts'
import type { Condition, Measure, Scope } from '../indicators/definition.ts'
import type { Scene } from './conditions/compile.ts'
import { type Dimension, type Grid, type Places, unknownPlace, WHOLE } from './grid.ts'
import type { Evaluated } from './parts.ts'
import { populationInForce } from './populations.ts'
import { columnOf, type Table } from './tables/table.ts'

/** The population in force; where its extract tells it apart by a column that is asked for (`ethnicity`), the part. */
export function evaluateInForce(
  scope: Scope,
  measure: Measure,
  scene: Scene,
  engine: { grid: Grid; whole: string },
  ofWhich?: Condition,
): Evaluated {
  const { dimensions } = engine.grid
  const isToldBy = dimensions.map(dimension => tellsApart(scene.table, dimension))
  const all = populationInForce(scope, measure, scene, engine, ofWhich)
  const partOf = remembered((named: string) => {
    const values: Record<string, string> = JSON.parse(named)
    const own = { ...scope, needs: [...scope.needs, ...Object.keys(values)] }
    return populationInForce(own, measure, scene, engine, { is: 'all', of: conditions(values, ofWhich) })
  })
  return (step, places) => {
    const asked = places.flatMap((place, d) => (isToldBy[d] && place !== WHOLE ? [d] : []))
    if (asked.length === 0) return all(step, places)
    if (asked.some(d => places[d] === unknownPlace(dimensions[d]))) return { symbol: 'z', notes: [] }
    return partOf(namesAt(places, asked, dimensions))(step, places)
  }
}

/** Not by its year or its numbers: they say when and how many, not who. */
function tellsApart(table: Table, { column }: Dimension): boolean {
  const kind = columnOf(table, column)?.kind
  return column !== AREA && (kind === 'category' || kind === 'ages')
}

function namesAt(places: Places, asked: readonly number[], dimensions: readonly Dimension[]): string {
  const names = asked.map(d => [dimensions[d].column, dimensions[d].names[places[d]]])
  return JSON.stringify(Object.fromEntries(names))
}

function conditions(values: Record<string, string>, ofWhich: Condition | undefined): Condition[] {
  const equal = Object.entries(values).map(([column, value]) => ({
    is: 'equal' as const,
    column,
    values: [value],
  }))
  return ofWhich ? [...equal, ofWhich] : equal
}
