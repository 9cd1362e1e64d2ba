import { AREA } from '../datasets/dataset.ts'
import type { Dictionary } from '../extracts/column.ts'
import type { Cell } from '../figures/figure.ts'
import { type Period, populationYear, type WindowKind, windowOf } from '../foundations/period.ts'
import type { Frame } from './conditions/compile.ts'
import { spelledCodes } from './tables/spelled.ts'
import { columnOf, type Table } from './tables/table.ts'
import { compareText } from './tables/text-order.ts'

/** The place of a cell on a dimension that stands for all values together. */
export const WHOLE = -1

export const UNKNOWN_LABEL = 'Unknown'

/**
 * One breakdown: `area`, or a column named with `--by`. Place 0 … names.length − 1 is a named value,
 * the next one is Unknown, `WHOLE` is all of them.
 */
export interface Dimension {
  column: string
  names: string[]
  /** Place by code of the column's dictionary; `WHOLE` for a value that only counts in the whole. */
  places: Int32Array
  wholeLabel: string
  /** The codes of a table's rows in the column; `undefined` where it has no such column. */
  codesIn(table: Table): Int32Array | undefined
}

export interface Step {
  period: Period
  frame: Frame
}

/** What is asked for: the windows, and the breakdowns with their values. */
export interface Grid {
  steps: Step[]
  dimensions: Dimension[]
}

/** A cell of the grid: a place on each dimension. */
export type Places = readonly number[]

export function stepsFor(periods: readonly Period[], kind: WindowKind): Step[] {
  return periods.map(period => {
    const window = windowOf(period, kind)
    return { period, frame: { ...window, populationYear: populationYear(window.end) } }
  })
}

export function unknownPlace(dimension: Dimension): number {
  return dimension.names.length
}

export function cellAt(dimension: Dimension, place: number): Cell {
  if (place === WHOLE) return { kind: 'whole', label: dimension.wholeLabel }
  if (place === unknownPlace(dimension)) return { kind: 'unknown', label: UNKNOWN_LABEL }
  return { kind: 'named', label: dimension.names[place] }
}

/** A dimension from the codes that are to have a row, in text order. */
export function makeDimension(
  column: string,
  dictionary: Dictionary,
  named: ReadonlySet<number>,
  wholeLabel: string,
): Dimension {
  const texts = [...named]
    .map(code => dictionary.text(code))
    .filter(text => text !== wholeLabel || column !== AREA)
  const names = [...new Set(texts)].filter(text => !isUnknown(text)).sort(compareText)
  const placeOfName = new Map(names.map((name, place) => [name, place]))
  const places = new Int32Array(dictionary.size)
  for (let code = 0; code < places.length; code++) {
    const text = dictionary.text(code)
    places[code] = isUnknown(text) ? names.length : (placeOfName.get(text) ?? WHOLE)
  }
  return { column, names, places, wholeLabel, codesIn: groupsIn(column, dictionary) }
}

/** Worked out once for each table: flags and numbers are spelled to be groups. */
function groupsIn(column: string, dictionary: Dictionary): Dimension['codesIn'] {
  const known = new WeakMap<Table, Int32Array>()
  return table => {
    const found = columnOf(table, column)
    const codes = known.get(table) ?? (found && spelledCodes(found, dictionary))
    if (codes) known.set(table, codes)
    return codes
  }
}

export function isUnknown(text: string): boolean {
  return text.toLowerCase() === UNKNOWN_LABEL.toLowerCase()
}

/** Rows by their group: a number for each combination of places on some of the dimensions. */
export interface Grouping {
  size: number
  /** The group of each row, or -1 for rows that count only in the whole. */
  of: Int8Array | Int32Array
}

/** The dimensions that a cell fixes, as bits: bit d is set where it has a place on dimension d. */
export function maskOf(places: Places): number {
  let mask = 0
  for (let d = 0; d < places.length; d++) if (places[d] !== WHOLE) mask |= 1 << d
  return mask
}

/** The group of a cell among those of its mask. */
export function groupOf(places: Places, dimensions: readonly Dimension[]): number {
  let group = 0
  for (let d = 0; d < places.length; d++)
    if (places[d] !== WHOLE) group = group * groupsOn(dimensions[d]) + places[d]
  return group
}

/** Whether a table can be broken down by a dimension. */
export function hasDimension(table: Table, dimension: Dimension): boolean {
  return columnOf(table, dimension.column) !== undefined
}

/** Nearly always there are few groups: then a row's takes a quarter of the memory. */
const MOST_IN_A_BYTE = 128

function makeGrouping(table: Table, dimensions: readonly Dimension[], mask: number): Grouping {
  const fixed = dimensions.filter((_, d) => (mask & (1 << d)) !== 0)
  const size = fixed.reduce((n, d) => n * groupsOn(d), 1)
  const of = new (size <= MOST_IN_A_BYTE ? Int8Array : Int32Array)(table.rows.count)
  for (const dimension of fixed) {
    const codes = dimension.codesIn(table)
    const groups = groupsOn(dimension)
    for (let row = 0; row < of.length; row++) {
      if (of[row] === -1) continue
      const place = placeOfCode(dimension, codes === undefined ? -1 : codes[row])
      of[row] = place === WHOLE ? -1 : of[row] * groups + place
    }
  }
  return { size, of }
}

const groupings = new WeakMap<readonly Dimension[], Map<Table, Map<number, Grouping>>>()

/** The groupings of a table's rows, each made when it is first asked for. */
export function groupingsOf(table: Table, { dimensions }: Grid): (mask: number) => Grouping {
  const byTable = groupings.get(dimensions) ?? new Map<Table, Map<number, Grouping>>()
  groupings.set(dimensions, byTable)
  const byMask = byTable.get(table) ?? new Map<number, Grouping>()
  byTable.set(table, byMask)
  return mask => {
    const grouping = byMask.get(mask) ?? makeGrouping(table, dimensions, mask)
    byMask.set(mask, grouping)
    return grouping
  }
}

/** Every combination of dimensions that a cell may fix. */
export function masksOf({ dimensions }: Grid): number[] {
  return Array.from({ length: 1 << dimensions.length }, (_, mask) => mask)
}

function placeOfCode(dimension: Dimension, code: number): number {
  if (code === -1) return unknownPlace(dimension)
  return code < dimension.places.length ? dimension.places[code] : WHOLE
}

function groupsOn(dimension: Dimension): number {
  return dimension.names.length + 1
}
