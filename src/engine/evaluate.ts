import { AREA } from '../datasets/dataset.ts'
import type { MissingSymbol } from '../figures/figure.ts'
import { type Amount, amount, isZero, subtract } from '../foundations/amount.ts'
import type { Problem } from '../foundations/problem.ts'
import type { Definition, Measure, Scope, ScopedMeasure } from '../indicators/definition.ts'
import type { Scene } from './conditions/compile.ts'
import {
  cellAt,
  type Dimension,
  type Grid,
  groupOf,
  hasDimension,
  makeDimension,
  maskOf,
  type Places,
  WHOLE,
} from './grid.ts'
import { nothingOfThatKind } from './kinds.ts'
import { notesOf } from './notes.ts'
import { evaluateInForce, sumOfAreas } from './populations.ts'
import { conflict, type Given, type Supplied, sameAmount, sumGiven } from './supplied.ts'
import { areasOfWhole, columnOf, type Table, type Tables } from './tables/table.ts'
import { makeTally, type Tally, type TallyOptions } from './tally/tally.ts'

/** What a figure is made of, before it is divided and rounded. */
export interface Parts {
  numerator?: Amount
  denominator?: Amount
  median?: Amount
  symbol?: MissingSymbol
  notes: string[]
  /** The areas that were summed for a supplied whole: its population is theirs. */
  summedOver?: string[]
}

export type Evaluated = (step: number, places: Places) => Parts

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

/** The figure of a definition for any window and cell; worked out once and remembered. */
export function evaluate(definition: Definition, engine: Engine): Evaluated {
  const known = engine.evaluated.get(definition.id)
  if (known) return known
  const counted = canCount(definition, engine) ? countFromTables(definition, engine) : undefined
  const result = withSupplied(definition, counted, engine)
  engine.evaluated.set(definition.id, result)
  return result
}

/** The breakdowns of a definition: those asked for, and the column of which it gives a figure each. */
export function dimensionsOf(definition: Definition, { grid, tables }: Engine): Dimension[] {
  const { figure, scope } = definition
  if (figure.shape !== 'share' || figure.each === undefined || scope === undefined) return grid.dimensions
  const table = tables.get(scope.of)
  const column = table && columnOf(table, figure.each)
  if (table === undefined || (column?.kind !== 'category' && column?.kind !== 'id')) return grid.dimensions
  const asked = grid.dimensions.find(d => d.column === figure.each)
  if (asked) return grid.dimensions
  const named = new Set<number>()
  for (const code of column.codes) if (code !== -1) named.add(code)
  return [...grid.dimensions, makeDimension(figure.each, column.dictionary, named, 'Total')]
}

/** Whether the extracts are there that a definition counts from. */
export function canCount(definition: Definition, { tables }: Engine): boolean {
  if (definition.scope === undefined) return !isSupplied(definition)
  return tables.has(definition.scope.of)
}

function isSupplied({ figure }: Definition): boolean {
  return 'count' in figure && figure.count.measure === 'supplied'
}

function countFromTables(definition: Definition, engine: Engine): Evaluated {
  const { figure } = definition
  const grid = { ...engine.grid, dimensions: dimensionsOf(definition, engine) }
  let hoursAsDays = false
  const scene =
    definition.scope &&
    sceneOf(definition.scope, engine, () => {
      hoursAsDays = true
    })
  const notes = notesOf(definition, scene, grid)
  const measured = (measure: Measure, options?: TallyOptions): Evaluated =>
    evaluateMeasure(measure, definition.scope, scene, { ...engine, grid }, options)
  const parts = ((): Evaluated => {
    switch (figure.shape) {
      case 'count':
        return figure.count.measure === 'median' ? medianOf(figure.count, measured) : measured(figure.count)
      case 'ratio':
        return divide(
          measured(figure.count),
          evaluateOver(figure.over, { ...engine, grid }, measured),
          populationOfAreas(figure.over, engine),
        )
      case 'share': {
        const base =
          figure.each === undefined
            ? measured(figure.count)
            : withoutPlace(measured(figure.count), grid, figure.each)
        return divide(measured(figure.count, { also: figure.ofWhich }), base)
      }
      case 'change':
        return changeOf(measured(figure.from), measured(figure.to))
    }
  })()
  const kindless = figure.shape === 'count' ? undefined : nothingOfThatKind(definition, engine.tables)
  return (step, places) => {
    const found = parts(step, places)
    const told = [
      ...found.notes,
      ...notes.cell(step, places),
      ...(hoursAsDays ? [HOURS_AS_DAYS] : []),
      ...(kindless ? [kindless] : []),
    ]
    const symbol = notes.symbol(step) ?? (kindless === undefined ? found.symbol : 'z')
    return { ...found, ...(symbol && { symbol }), notes: told }
  }
}

const HOURS_AS_DAYS = 'hours counted as days where a time of day is missing'

export function sceneOf(scope: Scope, { tables }: Engine, onHoursAsDays?: () => void): Scene {
  const table = tables.get(scope.of)
  if (table === undefined) throw new Error(`no table ${scope.of}`)
  return { table, tables, ...(onHoursAsDays && { onHoursAsDays }) }
}

function evaluateMeasure(
  measure: Measure,
  scope: Scope | undefined,
  scene: Scene | undefined,
  engine: Engine,
  options?: TallyOptions,
): Evaluated {
  if (measure.measure === 'named') return evaluateNamed(measure.id, engine)
  if (scope === undefined || scene === undefined) return () => ({ symbol: 'x', notes: [] })
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

/** A breakdown by a column that an extract lacks is the area's whole. */
export function projected(places: Places, { dimensions }: Grid, table: Table): Places {
  return places.map((place, d) => {
    const dimension = dimensions[d]
    return dimension === undefined || dimension.column === AREA || hasDimension(table, dimension)
      ? place
      : WHOLE
  })
}

function evaluateOver(
  over: Measure | ScopedMeasure,
  engine: Engine,
  measured: (measure: Measure) => Evaluated,
): Evaluated {
  if ('measure' in over) return measured(over)
  const scene = sceneOf(over.scope, engine)
  const counted = evaluateMeasure(over.count, over.scope, scene, engine)
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

/** Numerator over denominator; a share of nothing is not applicable, a rate without a population not available. */
function divide(
  top: Evaluated,
  bottom: Evaluated,
  bottomOfAreas?: (step: number, areas: string[]) => Parts,
): Evaluated {
  return (step, places) => {
    const above = top(step, places)
    const overAreasOnly = above.summedOver && bottomOfAreas
    return partsOfRatio(
      above,
      overAreasOnly ? bottomOfAreas(step, above.summedOver ?? []) : bottom(step, places),
    )
  }
}

function partsOfRatio(above: Parts, below: Parts): Parts {
  const notes = [...new Set([...above.notes, ...below.notes])]
  const zero = below.numerator !== undefined && isZero(below.numerator)
  const symbol = above.symbol ?? below.symbol ?? (zero ? 'z' : undefined)
  return {
    ...(above.numerator && { numerator: above.numerator }),
    ...(above.numerator && below.numerator && { denominator: below.numerator }),
    ...(symbol && { symbol }),
    notes,
  }
}

function changeOf(from: Evaluated, to: Evaluated): Evaluated {
  return (step, places) => {
    const [before, after] = [from(step, places), to(step, places)]
    if (!before.numerator || !after.numerator)
      return { symbol: 'x', notes: [...before.notes, ...after.notes] }
    return {
      numerator: subtract(after.numerator, before.numerator),
      denominator: before.numerator,
      notes: [...new Set([...before.notes, ...after.notes])],
      ...(isZero(before.numerator) && { symbol: 'z' as const }),
    }
  }
}

function medianOf(
  measure: Measure,
  measured: (measure: Measure, options?: TallyOptions) => Evaluated,
): Evaluated {
  const [middle, rows] = [measured(measure), measured({ measure: 'rows' })]
  return (step, places) => {
    const [{ numerator: median }, { numerator: denominator }] = [middle(step, places), rows(step, places)]
    const parts: Parts = { notes: [], ...(denominator && { denominator }) }
    return median === undefined ? { ...parts, symbol: 'z' } : { ...parts, median }
  }
}

/** The base of a share of each value: all values of the area together. */
function withoutPlace(base: Evaluated, { dimensions }: Grid, column: string): Evaluated {
  const at = dimensions.findIndex(d => d.column === column)
  return (step, places) =>
    base(
      step,
      places.map((place, d) => (d === at ? WHOLE : place)),
    )
}

function countAt(tally: Tally, grid: Grid, step: number, places: Places): Amount | undefined {
  const mask = maskOf(places)
  const { values, size, scale } = tally.counts(mask)
  const value = values[step * size + groupOf(places, grid.dimensions)]
  return Number.isNaN(value) ? undefined : amount(value, scale)
}

/** A supplied figure stands for the counted one; where both are there they must agree. */
function withSupplied(definition: Definition, counted: Evaluated | undefined, engine: Engine): Evaluated {
  const { supplied, grid } = engine
  if (!supplied.ids.has(definition.id)) return counted ?? (() => ({ symbol: 'x', notes: [] }))
  const told = new Set<string>()
  return (step, places) => {
    const given = givenAt(definition, engine, step, places)
    const own = counted?.(step, places)
    if (given === undefined) return own ?? { symbol: 'x', notes: ['no figure supplied for this period'] }
    if (own?.numerator !== undefined && (given.summedOver || given.missing)) return own
    if (own?.numerator !== undefined && !sameParts(given, own)) {
      const key = `${step}|${places.join()}`
      if (!told.has(key))
        engine.problems.push(
          conflict(
            given,
            `the one counted from the extract (${definition.id}, ${grid.steps[step].period.label})`,
          ),
        )
      told.add(key)
    }
    return partsOfGiven(definition, given, engine, step, places)
  }
}

export interface GivenAt extends Given {
  summedOver?: string[]
}

export function givenAt(definition: Definition, engine: Engine, step: number, places: Places): GivenAt | undefined {
  const { grid, supplied, whole } = engine
  const areaAt = grid.dimensions.findIndex(d => d.column === AREA)
  if (places.some((place, d) => d !== areaAt && place !== WHOLE)) return undefined
  const areas = supplied.at(definition, grid.steps[step].frame)
  if (areas === undefined) return undefined
  const place = areaAt === -1 ? WHOLE : places[areaAt]
  if (place !== WHOLE) return areas.get(cellAt(grid.dimensions[areaAt], place).label)
  const own = areas.get(whole)
  if (own) return own
  const summed = areasOfWhole(areas, supplied.wider)
  return { ...sumGiven(summed), summedOver: [...summed.keys()] }
}

function sameParts(given: Given, own: Parts): boolean {
  return sameAmount(given.numerator, own.numerator) && sameAmount(given.denominator, own.denominator)
}

function partsOfGiven(
  definition: Definition,
  given: GivenAt,
  engine: Engine,
  step: number,
  places: Places,
): Parts {
  const { figure } = definition
  const { numerator, missing } = given
  if (numerator === undefined)
    return { symbol: missing?.symbol ?? 'x', notes: missing ? [missing.reason] : [] }
  const notes = given.summedOver ? [summedNote(given.summedOver, engine)] : []
  const top: Parts = {
    numerator,
    notes,
    ...(given.summedOver && { summedOver: given.summedOver }),
  }
  if (figure.shape === 'count') return top
  if (given.denominator) return partsOfRatio(top, { numerator: given.denominator, notes: [] })
  const named =
    figure.shape === 'ratio' &&
    'measure' in figure.over &&
    figure.over.measure === 'named' &&
    engine.definitions.get(figure.over.id)
  if (named)
    return partsOfRatio(
      top,
      given.summedOver
        ? overAreas(named, engine, step, given.summedOver)
        : evaluate(named, engine)(step, places),
    )
  return { numerator, symbol: 'x', notes: [...notes, 'supplied without a denominator'] }
}

function summedNote(areas: readonly string[], { supplied }: Engine): string {
  if (areas.length === 1 && supplied.wider.get(areas[0]) === 'all') return `${areas[0]} as supplied`
  return `the sum of ${areas.length} ${areas.length === 1 ? 'area' : 'areas'} supplied`
}

function overAreas(named: Definition, engine: Engine, step: number, areas: string[]): Parts {
  const table = named.scope && engine.tables.get(named.scope.of)
  const column = table && columnOf(table, AREA)
  if (column?.kind !== 'category') return { symbol: 'x', notes: ['no population of the areas supplied'] }
  const codes = new Set(areas.map(area => column.dictionary.code(area)))
  const dimension = makeDimension(AREA, column.dictionary, codes, engine.whole)
  const inner: Engine = { ...engine, grid: { ...engine.grid, dimensions: [dimension] }, evaluated: new Map() }
  const population = evaluate(named, inner)
  return sumOfAreas(areas.map(area => population(step, [dimension.names.indexOf(area)])))
}
