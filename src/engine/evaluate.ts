import { AREA } from '../datasets/dataset.ts'
import { type Amount, amount } from '../foundations/amount.ts'
import type { Definition, FigureShape, Measure, Scope, ScopedMeasure } from '../indicators/definition.ts'
import type { Scene } from './conditions/compile.ts'
import { canCount, dimensionsOf, type Engine, projected, sceneOf } from './engine.ts'
import { withSupplied } from './given.ts'
import { type Grid, groupOf, isUnknown, makeDimension, maskOf, type Places } from './grid.ts'
import { evaluateInForce } from './in-force.ts'
import { nothingOfThatKind } from './kinds.ts'
import { notesOf } from './notes.ts'
import { changeOf, divide, type Evaluated, medianOf, type Parts, withoutPlace } from './parts.ts'
import { sumOfAreas } from './populations.ts'
import { columnOf } from './tables/table.ts'
import { makeTally, type Tally, type TallyOptions } from './tally/tally.ts'

/** The figure of a definition for any window and cell; worked out once and remembered. */
export function evaluate(definition: Definition, engine: Engine): Evaluated {
  const known = engine.evaluated.get(definition.id)
  if (known) return known
  const counted = canCount(definition, engine) ? countFromTables(definition, engine) : undefined
  const result = withSupplied(
    definition,
    counted,
    engine,
    (step, places) => (named, summedOver) =>
      summedOver ? overAreas(named, engine, step, summedOver) : evaluate(named, engine)(step, places),
  )
  engine.evaluated.set(definition.id, result)
  return result
}

function countFromTables(definition: Definition, engine: Engine): Evaluated {
  const grid = { ...engine.grid, dimensions: dimensionsOf(definition, engine) }
  const own = { ...engine, grid }
  let hoursAsDays = false
  const { scope } = definition
  const scene = scope && sceneOf(scope, engine, () => (hoursAsDays = true))
  const notes = notesOf(definition, scene, grid)
  const parts = partsOf(definition.figure, own, (measure, options) =>
    evaluateMeasure(measure, scope && scene && { scope, scene }, own, options),
  )
  const kindless = isPlainCount(definition) ? undefined : nothingOfThatKind(definition, engine.tables)
  return (step, places) => {
    const found = parts(step, places)
    const told = [...found.notes, ...notes.cell(step, places)]
    if (hoursAsDays) told.push(HOURS_AS_DAYS)
    if (kindless !== undefined) told.push(kindless)
    const uncovered = notes.uncovered(step)
    if (uncovered !== undefined) return { symbol: 'x', notes: [...told, uncovered] }
    const symbol = kindless === undefined ? found.symbol : 'z'
    return { ...found, ...(symbol && { symbol }), notes: told }
  }
}

/** The numbers of a figure, by its shape. */
function partsOf(
  figure: FigureShape,
  engine: Engine,
  measured: (measure: Measure, options?: TallyOptions) => Evaluated,
): Evaluated {
  switch (figure.shape) {
    case 'count':
      return figure.count.measure === 'median' ? medianOf(figure.count, measured) : measured(figure.count)
    case 'ratio': {
      const { count, over } = figure
      return divide(measured(count), evaluateOver(over, engine, measured), populationOfAreas(over, engine))
    }
    case 'share': {
      const all = measured(figure.count)
      const base = figure.each === undefined ? all : withoutPlace(all, engine.grid, figure.each)
      return divide(measured(figure.count, { also: figure.ofWhich }), base)
    }
    case 'change':
      return changeOf(measured(figure.from), measured(figure.to))
  }
}

/** A count of nothing is 0; of every other figure that is a share of nothing. */
function isPlainCount({ figure }: Definition): boolean {
  return figure.shape === 'count' && figure.count.measure !== 'median'
}

const HOURS_AS_DAYS = 'hours counted as days where a time of day is missing'

function evaluateMeasure(
  measure: Measure,
  rows: { scope: Scope; scene: Scene } | undefined,
  engine: Engine,
  options?: TallyOptions,
): Evaluated {
  if (measure.measure === 'named') return evaluateNamed(measure.id, engine)
  if (rows === undefined) throw new Error(`${measure.measure} of no dataset`)
  const { scope, scene } = rows
  if (scope.when?.is === 'in force') return evaluateInForce(scope, measure, scene, engine, options?.also)
  const tally = makeTally(scope, measure, scene, engine.grid, options)
  return (step, places) => {
    const value = countAt(tally, engine.grid, step, places)
    return value === undefined ? { notes: [] } : { numerator: value, notes: [] }
  }
}

/** The count of another definition, broken down as far as its extract can be. */
function evaluateNamed(id: string, engine: Engine): Evaluated {
  const definition = engine.definitions.get(id)
  if (definition === undefined) throw new Error(`no definition ${id}`)
  const table = definition.scope && engine.tables.get(definition.scope.of)
  const inner = evaluate(definition, engine)
  return (step, places) => inner(step, table === undefined ? places : projected(places, engine.grid, table))
}

function evaluateOver(
  over: Measure | ScopedMeasure,
  engine: Engine,
  measured: (measure: Measure) => Evaluated,
): Evaluated {
  if ('measure' in over) return measured(over)
  const scene = sceneOf(over.scope, engine)
  const counted = evaluateMeasure(over.count, { scope: over.scope, scene }, engine)
  return (step, places) => counted(step, projected(places, engine.grid, scene.table))
}

/** The denominator of a whole that was itself summed from the areas of `counts`. */
function populationOfAreas(
  over: Measure | ScopedMeasure,
  engine: Engine,
): ((step: number, areas: string[]) => Parts) | undefined {
  const named = 'measure' in over && over.measure === 'named' ? engine.definitions.get(over.id) : undefined
  return named && ((step, areas) => overAreas(named, engine, step, areas))
}

/** The population of the areas that were summed; those of unknown area live in one of them. */
function overAreas(named: Definition, engine: Engine, step: number, summed: string[]): Parts {
  const areas = summed.filter(area => !isUnknown(area))
  const table = named.scope && engine.tables.get(named.scope.of)
  const column = table && columnOf(table, AREA)
  if (column?.kind !== 'category') return { symbol: 'x', notes: ['no population of the areas supplied'] }
  const codes = new Set(areas.map(area => column.dictionary.code(area)))
  const dimension = makeDimension(AREA, column.dictionary, codes, engine.whole)
  const inner: Engine = { ...engine, grid: { ...engine.grid, dimensions: [dimension] }, evaluated: new Map() }
  const population = evaluate(named, inner)
  return sumOfAreas(areas.map(area => population(step, [dimension.names.indexOf(area)])))
}

function countAt(tally: Tally, grid: Grid, step: number, places: Places): Amount | undefined {
  const mask = maskOf(places)
  const { values, size, scale } = tally.counts(mask)
  const value = values[step * size + groupOf(places, grid.dimensions)]
  return Number.isNaN(value) ? undefined : amount(value, scale)
}
