import { AREA } from '../datasets/dataset.ts'
import type { NumberColumn, YearColumn } from '../extracts/column.ts'
import { type Amount, add, amount } from '../foundations/amount.ts'
import { remembered } from '../foundations/remembered.ts'
import type { Condition, Measure, Scope } from '../indicators/definition.ts'
import { filledTest } from './conditions/compare-values.ts'
import { compileCondition, type Frame, type Scene } from './conditions/compile.ts'
import { type Dimension, type Grid, unknownPlace, WHOLE } from './grid.ts'
import type { Evaluated, Parts } from './parts.ts'
import { rowsWhere } from './tables/select.ts'
import { areasOfWhole, codesOf, columnOf, type Table, type WiderAreas } from './tables/table.ts'
import { compareText } from './tables/text-order.ts'

/** The estimates of one area by year. */
type Estimates = Map<number, Amount>

interface Found {
  year: number
  people: Amount
}

/**
 * The population in force: the newest estimate not after the window's population year. The whole's own row counts; only where there
 * is none are the areas summed, each at its own newest estimate.
 */
export function populationInForce(
  scope: Scope,
  measure: Measure,
  scene: Scene,
  { grid, whole }: { grid: Grid; whole: string },
  ofWhich: Condition | undefined,
): Evaluated {
  const estimates = estimatesByArea(scope, measure, scene, whole, ofWhich)
  const areaAt = grid.dimensions.findIndex(d => d.column === AREA)
  const { where: _, ...unconditional } = scope
  const everyRow = { ...unconditional, needs: [] }
  const every = remembered((whole: string) => estimatesByArea(everyRow, measure, scene, whole, undefined))
  const lacking = lackingIn(() => every(whole))
  const ofWhole = remembered((needed: number) =>
    wholeParts(estimates, whole, needed, scene.table.wider ?? new Map(), lacking),
  )
  return (step, places) => {
    const needed = grid.steps[step].frame.populationYear
    const place = areaAt === -1 ? WHOLE : places[areaAt]
    if (place === WHOLE) return ofWhole(needed)
    return areaParts(estimates, grid.dimensions[areaAt], place, needed, lacking)
  }
}

/** The populations of some areas together, for a count that is itself the sum of them. */
export function sumOfAreas(parts: readonly Parts[]): Parts {
  if (parts.some(part => part.numerator === undefined))
    return { symbol: 'x', notes: [...new Set(parts.flatMap(part => part.notes))] }
  return {
    numerator: parts.reduce((sum, part) => add(sum, part.numerator ?? amount(0)), amount(0)),
    notes: [...new Set(parts.flatMap(part => part.notes))],
  }
}

/**
 * Estimates by area name; the whole's own under its name. Those of a share keep the years and areas of its
 * base: where nobody meets `ofWhich`, they are 0.
 */
export function estimatesByArea(
  scope: Scope,
  measure: Measure,
  scene: Scene,
  whole: string,
  ofWhich: Condition | undefined,
): Map<string, Estimates> {
  const { table } = scene
  const meets = compileCondition(ofWhich, scene).test
  const byArea = new Map<string, Estimates>()
  const year = columnOf(table, scope.when?.is === 'in force' ? scope.when.column : '') as
    | YearColumn
    | undefined
  const value = measuredColumn(measure, table)
  if (year === undefined || value === undefined) return byArea
  for (const row of estimateRows(scope, scene, year)) {
    const area = areaOf(table, row) ?? whole
    const estimates: Estimates = byArea.get(area) ?? new Map()
    byArea.set(area, estimates)
    const so = estimates.get(year.years[row]) ?? amount(0)
    const people = meets(row, -1, NO_WINDOW) ? amount(value.units[row], value.scale) : amount(0)
    if (!Number.isNaN(value.units[row])) estimates.set(year.years[row], add(so, people))
  }
  return byArea
}

/** Conditions on a population never look at the window: `when` is the only tie to it. */
export const NO_WINDOW: Frame = { start: 0, end: 0, populationYear: 0 }

/**
 * The rows that a scope sums. Where an area's year is told both undivided and by ethnicity, the undivided
 * rows count, unless the scope needs the division: no child is there twice.
 */
export function estimateRows(scope: Scope, scene: Scene, { years }: YearColumn): Iterable<number> {
  const { table } = scene
  const where = compileCondition(scope.where, scene).test
  const needed = scope.needs.map(name => filledTest(columnOf(table, name)))
  const rows = rowsWhere(table.rows.count, row => needed.every(has => has(row)) && where(row, -1, NO_WINDOW))
  const divisions = divisionsOf(table).filter(name => !scope.needs.includes(name))
  const divided = divisions.map(name => filledTest(columnOf(table, name)))
  if (divided.length === 0) return rows
  const areas = codesOf(table, AREA)
  const keyOf = (row: number) => `${areas?.[row] ?? -1}|${years[row]}`
  const isDivided = (row: number) => divided.some(has => has(row))
  const undivided = new Set([...rows].filter(row => !isDivided(row)).map(keyOf))
  return [...rows].filter(row => !isDivided(row) || !undivided.has(keyOf(row)))
}

/** The columns by which an extract divides its estimates further. */
function divisionsOf({ dataset, rows }: Table): string[] {
  return Object.keys(dataset.columns).filter(
    name => dataset.columns[name].kind === 'category' && rows.columns.has(name),
  )
}

function measuredColumn(measure: Measure, table: Table): NumberColumn | undefined {
  if (measure.measure !== 'sum' || measure.value.value !== 'column') return undefined
  const column = columnOf(table, measure.value.column)
  return column?.kind === 'number' ? column : undefined
}

export function areaOf(table: Table, row: number): string | undefined {
  const column = columnOf(table, AREA)
  const code = codesOf(table, AREA)?.[row] ?? -1
  return code === -1 || column?.kind !== 'category' ? undefined : column.dictionary.text(code)
}

export function newest(estimates: Estimates | undefined, needed: number): Found | undefined {
  let best: Found | undefined
  for (const [year, people] of estimates ?? [])
    if (year <= needed && (best === undefined || year > best.year)) best = { year, people }
  return best
}

function areaParts(
  estimates: Map<string, Estimates>,
  dimension: Dimension,
  place: number,
  needed: number,
  lacking: Lacking,
): Parts {
  if (place === unknownPlace(dimension)) return { symbol: 'z', notes: [] }
  const area = dimension.names[place]
  const found = newest(estimates.get(area), needed)
  if (found === undefined) return missing(lacking(needed, [area]))
  return { numerator: found.people, notes: found.year === needed ? [] : [olderNote(found.year, needed)] }
}

/** The areas whose estimates make a whole that has none of its own. */
export function areasSummed(estimates: Map<string, Estimates>, whole: string, wider: WiderAreas): string[] {
  return [...areasOfWhole(estimates, wider).keys()].filter(area => area !== whole).sort(compareText)
}

function wholeParts(
  estimates: Map<string, Estimates>,
  whole: string,
  needed: number,
  wider: WiderAreas,
  lacking: Lacking,
): Parts {
  const own = newest(estimates.get(whole), needed)
  if (own !== undefined)
    return { numerator: own.people, notes: own.year === needed ? [] : [olderNote(own.year, needed)] }
  const areas = areasSummed(estimates, whole, wider)
  const found = areas.map(area => ({ area, estimate: newest(estimates.get(area), needed) }))
  const without = found.filter(({ estimate }) => estimate === undefined).map(({ area }) => area)
  if (without.length === areas.length) return missing(lacking(needed))
  if (without.length > 0) return missing(`${lacking(needed, without)} of ${without.join(', ')}`)
  const older = found.filter(({ estimate }) => estimate?.year !== needed)
  return {
    numerator: found.reduce((sum, { estimate }) => add(sum, estimate?.people ?? amount(0)), amount(0)),
    notes: [
      ...areas.filter(area => wider.get(area) === 'all').map(area => `population of ${area}`),
      ...(older.length === 0
        ? []
        : [
            olderAreasNote(
              older.map(({ area, estimate }) => ({ area, year: estimate?.year ?? 0 })),
              needed,
            ),
          ]),
    ],
  }
}

/** What some areas lack, none named for all: an estimate of a year or before. */
type Lacking = (needed: number, areas?: readonly string[]) => string

/** There may be estimates that the definition does not count: of under-18s alone, or without ethnicity. */
function lackingIn(every: () => Map<string, Estimates>): Lacking {
  return (needed, areas = [...every().keys()]) => {
    const isThere = areas.some(area => newest(every().get(area), needed) !== undefined)
    return `no population${isThere ? ' that the definition counts' : ''} for ${needed} or earlier`
  }
}

function missing(why: string): Parts {
  return { symbol: 'x', notes: [why] }
}

function olderNote(year: number, needed: number): string {
  return `population of mid-${year} used: none for mid-${needed}`
}

function olderAreasNote(areas: { area: string; year: number }[], needed: number): string {
  return `older population used, none for mid-${needed}: ${areas.map(({ area, year }) => `${area} (mid-${year})`).join(', ')}`
}
