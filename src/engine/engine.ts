import { AREA } from '../datasets/dataset.ts'
import type { Problem } from '../foundations/problem.ts'
import type { Definition, Scope } from '../indicators/definition.ts'
import type { Scene } from './conditions/compile.ts'
import { type Dimension, type Grid, hasDimension, makeDimension, type Places, WHOLE } from './grid.ts'
import type { Evaluated } from './parts.ts'
import type { Supplied } from './supplied.ts'
import { codesIn, columnOf, type Table, type Tables } from './tables/table.ts'

/** Everything from which figures are made: what was read, what is asked for, and what is already worked out. */
export interface Engine {
  tables: Tables
  grid: Grid
  whole: string
  definitions: ReadonlyMap<string, Definition>
  supplied: Supplied
  /** Figures supplied and counted that do not agree; found while figures are made. */
  problems: Problem[]
  evaluated: Map<string, Evaluated>
}

/** The breakdowns of a definition: those asked for, and the column of which it gives a figure each. */
export function dimensionsOf(definition: Definition, engine: Engine): Dimension[] {
  const known = dimensionsKnown.get(engine) ?? new Map<string, Dimension[]>()
  dimensionsKnown.set(engine, known)
  const dimensions = known.get(definition.id) ?? findDimensions(definition, engine)
  known.set(definition.id, dimensions)
  return dimensions
}

const dimensionsKnown = new WeakMap<Engine, Map<string, Dimension[]>>()

function findDimensions(definition: Definition, { grid, tables }: Engine): Dimension[] {
  const { figure, scope } = definition
  if (figure.shape !== 'share' || figure.each === undefined || scope === undefined) return grid.dimensions
  const table = tables.get(scope.of)
  const column = table && columnOf(table, figure.each)
  if (table === undefined || (column?.kind !== 'category' && column?.kind !== 'id')) return grid.dimensions
  const asked = grid.dimensions.find(d => d.column === figure.each)
  if (asked) return grid.dimensions
  return [...grid.dimensions, makeDimension(figure.each, column.dictionary, codesIn(column), 'Total')]
}

/** Whether the extracts are there that a definition counts from, those below the line too. */
export function canCount(definition: Definition, { tables }: Engine): boolean {
  const { figure, scope } = definition
  const below = figure.shape === 'ratio' && 'scope' in figure.over ? [figure.over.scope] : []
  if (![...(scope === undefined ? [] : [scope]), ...below].every(({ of }) => tables.has(of))) return false
  return scope !== undefined || !isSupplied(definition)
}

function isSupplied({ figure }: Definition): boolean {
  return 'count' in figure && figure.count.measure === 'supplied'
}

/** A definition's rows, and the tables that its conditions reach. */
export function sceneOf(scope: Scope, { tables }: Engine, onHoursAsDays?: () => void): Scene {
  const table = tables.get(scope.of)
  if (table === undefined) throw new Error(`no table ${scope.of}`)
  return { table, tables, ...(onHoursAsDays && { onHoursAsDays }) }
}

/** A breakdown by a column that an extract lacks is the area's whole. */
export function projected(places: Places, { dimensions }: Grid, table: Table): Places {
  return places.map((place, d) => {
    const dimension = dimensions[d]
    return dimension === undefined || dimension.column === AREA || hasDimension(table, dimension)
      ? place
      : WHOLE
  })
}
