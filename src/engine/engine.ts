import { AREA } from '../datasets/dataset.ts'
import type { Problem } from '../foundations/problem.ts'
import type { Definition, FigureShape, Scope } from '../indicators/definition.ts'
import { isSupplied, type Need, needsOf } from '../indicators/needs.ts'
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

function findDimensions({ figure, scope }: Definition, { grid, tables }: Engine): Dimension[] {
  const each = eachOf(figure)
  const table = scope && tables.get(scope.of)
  const column = table && each !== undefined ? columnOf(table, each) : undefined
  if (each === undefined || (column?.kind !== 'category' && column?.kind !== 'id')) return grid.dimensions
  if (grid.dimensions.some(d => d.column === each)) return grid.dimensions
  return [...grid.dimensions, makeDimension(each, column.dictionary, codesIn(column), 'Total')]
}

/** The column for each of whose values a definition gives a share. */
export function eachOf(figure: FigureShape): string | undefined {
  return 'each' in figure ? figure.each : undefined
}

/** Whether all is there that a definition counts from, those that it names aside: from a part it would count wrongly. */
export function canCount(definition: Definition, { tables }: Engine): boolean {
  const datasets = new Map([...tables].map(([id, { dataset }]) => [id, dataset]))
  const isThere = ({ dataset, column }: Need) => {
    const table = tables.get(dataset)
    return table !== undefined && (column === undefined || hasColumnWhole(table, column))
  }
  return !isSupplied(definition) && needsOf(definition, datasets).every(isThere)
}

/** A column that only some files of a dataset have, and nothing else tells, says too little of the others' rows. */
function hasColumnWhole(table: Table, column: string): boolean {
  const spec = table.dataset.columns[column]
  const isTold = spec?.default !== undefined || spec?.lookup !== undefined
  return columnOf(table, column) !== undefined && (isTold || table.partial?.has(column) !== true)
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
