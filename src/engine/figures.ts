import { AREA } from '../datasets/dataset.ts'
import type { Figure } from '../figures/figure.ts'
import type { Definition } from '../indicators/definition.ts'
import { dimensionsOf, type Engine, eachOf } from './engine.ts'
import { evaluate } from './evaluate.ts'
import { cellAt, type Dimension, type Places, type Step, UNKNOWN_LABEL, unknownPlace, WHOLE } from './grid.ts'
import type { Parts } from './parts.ts'
import type { Table } from './tables/table.ts'

export interface FigureOptions {
  /** With `--area`, whether the whole and Unknown were among those named. */
  askedAreas: { whole: boolean; unknown: boolean } | undefined
  /** The table whose rows a definition counts, for whether it has rows of an unknown area. */
  countedTable: (definition: Definition) => Table | undefined
  /** Hears how many figures of a definition there will be, before any is made. */
  expect: (figures: number) => void
}

/** Every figure of a definition: by area and other breakdowns, then by period. */
export function figuresOf(definition: Definition, engine: Engine, options: FigureOptions): Figure[] {
  const dimensions = dimensionsOf(definition, engine)
  const each = eachOf(definition.figure)
  const table = options.countedTable(definition)
  const given = isGivenOfUnknown(definition, engine)
  const places = dimensions.map(d => placesOn(d, table, given, d.column === each, options))
  options.expect(places.reduce((cells, on) => cells * on.length, engine.grid.steps.length))
  const cells = cellsOf(places)
  const parts = evaluate(definition, engine)
  const windows = engine.grid.steps.map(windowed)
  const same = sameNotes()
  return cells.flatMap(places => {
    const labels = labelsOf(dimensions, places, engine.whole)
    return windows.map((step, s) => {
      const found = parts(s, places)
      return makeFigure(definition, step, labels, { ...found, notes: same(found.notes) })
    })
  })
}

/** The figure of one cell at one step of the grid, for its numbers: a note may stand there twice. */
export function figureAt(definition: Definition, engine: Engine, places: Places, step: number): Figure {
  const labels = labelsOf(dimensionsOf(definition, engine), places, engine.whole)
  const parts = evaluate(definition, engine)(step, places)
  return makeFigure(definition, windowed(engine.grid.steps[step]), labels, parts)
}

/** The place of a printed cell on each dimension. */
export function placesOf(figure: Figure, definition: Definition, engine: Engine): Places {
  return dimensionsOf(definition, engine).map(dimension => {
    const cell = dimension.column === AREA ? figure.area : figure.breakdown[dimension.column]
    if (cell.kind === 'whole') return WHOLE
    return cell.kind === 'unknown' ? unknownPlace(dimension) : dimension.names.indexOf(cell.label)
  })
}

/** Named values in text order, Unknown where there are such rows, the whole last. */
function placesOn(
  dimension: Dimension,
  table: Table | undefined,
  givenOfUnknown: boolean,
  isEach: boolean,
  { askedAreas }: FigureOptions,
): number[] {
  const asked = dimension.column === AREA ? askedAreas : undefined
  const named = [...namedPlaces(dimension, table)]
  const given = givenOfUnknown && dimension.column === AREA
  const unknown = asked ? asked.unknown : given || (table !== undefined && hasUnknown(table, dimension))
  const whole = !isEach && (asked ? asked.whole : true)
  return [...named, ...(unknown ? [unknownPlace(dimension)] : []), ...(whole ? [WHOLE] : [])]
}

/** Whether somebody else counted rows of an unknown area, of the definition or of the one that it names. */
function isGivenOfUnknown({ figure, ...definition }: Definition, engine: Engine): boolean {
  const { supplied, grid, definitions } = engine
  const measure = 'count' in figure ? figure.count : figure.from
  const named = measure.measure === 'named' ? definitions.get(measure.id) : undefined
  if (named && isGivenOfUnknown(named, engine)) return true
  return grid.steps.some(({ frame }) => supplied.at({ figure, ...definition }, frame)?.has(UNKNOWN_LABEL))
}

/** All areas, so that none is missed; of another column only the values that the extract holds. */
function namedPlaces(dimension: Dimension, table: Table | undefined): Set<number> {
  const all = new Set(dimension.names.keys())
  const codes = table && dimension.column !== AREA ? dimension.codesIn(table) : undefined
  if (codes === undefined) return all
  const found = new Set<number>()
  for (const code of codes) if (code !== -1) found.add(dimension.places[code])
  return new Set([...all].filter(place => found.has(place)))
}

const unknowns = new WeakMap<Dimension, Map<Table, boolean>>()

function hasUnknown(table: Table, dimension: Dimension): boolean {
  const known = unknowns.get(dimension) ?? new Map<Table, boolean>()
  unknowns.set(dimension, known)
  const found = known.get(table) ?? findUnknown(table, dimension)
  known.set(table, found)
  return found
}

function findUnknown(table: Table, dimension: Dimension): boolean {
  const codes = table.dataset.wholeRow ? undefined : dimension.codesIn(table)
  if (codes === undefined) return false
  const unknown = unknownPlace(dimension)
  for (let row = 0; row < codes.length; row++)
    if (codes[row] === -1 || dimension.places[codes[row]] === unknown) return true
  return false
}

function cellsOf(places: number[][]): Places[] {
  return places.reduce<number[][]>(
    (cells, on) => cells.flatMap(cell => on.map(place => [...cell, place])),
    [[]],
  )
}

/** What a figure is called by: the same for all windows of a cell. */
type Labels = Pick<Figure, 'area' | 'breakdown'>

function labelsOf(dimensions: readonly Dimension[], places: Places, whole: string): Labels {
  const cells = dimensions.map((dimension, d) => [dimension.column, cellAt(dimension, places[d])] as const)
  return {
    area: cells.find(([column]) => column === AREA)?.[1] ?? { kind: 'whole', label: whole },
    breakdown: Object.fromEntries(cells.filter(([column]) => column !== AREA)),
  }
}

/** The same object for all figures of a step: there may be hundreds of thousands. */
type Windowed = Pick<Figure, 'period' | 'window'>

function windowed({ period, frame: { start, end } }: Step): Windowed {
  return { period, window: { start, end } }
}

/** Few different notes stand at many figures; each once, and the same list for the same notes. */
function sameNotes(): (notes: string[]) => string[] {
  const known = new Map<string, string[]>()
  return notes => {
    const key = notes.join('\n')
    const before = known.get(key)
    if (before) return before
    const once = [...new Set(notes)]
    known.set(key, once)
    return once
  }
}

function makeFigure(
  definition: Definition,
  { period, window }: Windowed,
  { area, breakdown }: Labels,
  parts: Parts,
): Figure {
  const { numerator, denominator, median, notes } = parts
  const symbol = parts.symbol ?? (numerator === undefined && median === undefined ? 'x' : undefined)
  return {
    indicator: definition,
    area,
    breakdown,
    period,
    window,
    ...(numerator && { numerator }),
    ...(denominator && { denominator }),
    ...(median && { median }),
    ...(symbol && { symbol }),
    notes,
  }
}
