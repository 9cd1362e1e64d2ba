import { NO_DAY } from '../../foundations/day.ts'
import { EXIT, error, Refusal } from '../../foundations/problem.ts'
import { workingDaysBetween } from '../../foundations/working-days.ts'
import type { Measure, Value } from '../../indicators/definition.ts'
import type { Frame, Scene } from '../conditions/compile.ts'
import { compileRelation } from '../conditions/has.ts'
import { compilePoint, withPlace } from '../conditions/points.ts'
import { daysOpen, episodesOf } from '../conditions/window.ts'
import { repeatsIn } from '../tables/equal-rows.ts'
import { everyRow } from '../tables/order.ts'
import { codesOf, columnOf, type Table } from '../tables/table.ts'
import type { Job } from './tally.ts'

/** A measure of rows: how many, how many different, or the total of a value. */
export type CompiledMeasure =
  | { kind: 'rows' }
  | { kind: 'distinct'; ids: Int32Array }
  | { kind: 'sum' | 'median'; value: ValueOf; scale: number; windowed: boolean }

/** A whole number of units at the measure's scale; `NaN` where the row has none. */
export type ValueOf = (row: number, frame: Frame) => number

export function compileMeasure(measure: Measure, scene: Scene): CompiledMeasure {
  switch (measure.measure) {
    case 'distinct':
      return { kind: 'distinct', ids: idsOf(scene.table, measure.columns) }
    case 'sum':
    case 'median':
      return { kind: measure.measure, ...compileValue(measure.value, scene) }
    default:
      return { kind: 'rows' }
  }
}

/** What each row of a job counts for; `undefined` where each counts for one. */
export function unitsOf({ measure, rows, steps }: Job): Float64Array | undefined {
  if (measure.kind !== 'sum') return undefined
  const { frame } = steps[0]
  return Float64Array.from(rows, row => {
    const units = measure.value(row, frame)
    return Number.isNaN(units) ? 0 : units
  })
}

/** One number for each different value; -1 where a row has none. */
function idsOf(table: Table, columns: string[]): Int32Array {
  const codes = columns.map(name => codesOf(table, name))
  if (columns.length === 1 && codes[0]) return codes[0]
  const first = everyRow(table.rows.count)
  const repeats = repeatsIn(table.rows, columns)
  repeats?.rows.forEach((row, i) => {
    first[row] = repeats.firsts[i]
  })
  const blank = (row: number) => codes.some(c => c !== undefined && c[row] === -1)
  return first.map((group, row) => (blank(row) ? -1 : group))
}

function compileValue(value: Value, scene: Scene): { value: ValueOf; scale: number; windowed: boolean } {
  switch (value.value) {
    case 'column':
      return columnValue(value.column, scene.table)
    case 'time':
      return timeValue(value, scene)
    case 'days open': {
      const episodes = episodesOf(scene.table)
      return {
        value: (row, frame) => daysOpen(episodes, row, frame.start, frame.end),
        scale: 0,
        windowed: true,
      }
    }
    case 'related':
      return relatedValue(value, scene)
  }
}

function columnValue(name: string, table: Table): { value: ValueOf; scale: number; windowed: boolean } {
  const column = columnOf(table, name)
  if (column?.kind !== 'number') return { value: () => Number.NaN, scale: 0, windowed: false }
  return { value: row => column.units[row], scale: column.scale, windowed: false }
}

function timeValue(
  { from, to, in: unit }: Extract<Value, { value: 'time' }>,
  scene: Scene,
): { value: ValueOf; scale: number; windowed: boolean } {
  const [start, end] = [compilePoint(from, scene), compilePoint(to, scene)]
  const value: ValueOf = (row, frame) => {
    const first = start.day(row, -1, frame)
    const last = end.day(row, -1, frame)
    if (first === NO_DAY || last === NO_DAY || last < first) return Number.NaN
    return unit === 'days' ? last - first : withPlace(scene.table, row, () => workingDaysBetween(first, last))
  }
  return { value, scale: 0, windowed: start.windowed || end.windowed }
}

function relatedValue(
  { related, count }: Extract<Value, { value: 'related' }>,
  scene: Scene,
): { value: ValueOf; scale: number; windowed: boolean } {
  const relation = compileRelation(related, scene)
  const column =
    count.measure === 'sum' && relation.table ? columnValue(count.column, relation.table) : undefined
  const value: ValueOf = (row, frame) => {
    let total = 0
    relation.each(row, frame, found => {
      const units = column === undefined ? 1 : column.value(found, frame)
      if (!Number.isNaN(units)) total += units
      return true
    })
    return total
  }
  return { value, scale: column?.scale ?? 0, windowed: relation.windowed }
}

/** Sums are whole numbers below 2^53, or refused: never quietly inexact. */
export function checkedSum(total: number): number {
  if (Math.abs(total) > Number.MAX_SAFE_INTEGER)
    throw new Refusal(
      error('sum-too-large', EXIT.data, 'a sum of more than 15 digits', {
        expected: 'amounts whose sum is exact',
        advice: 'give the column fewer decimals',
      }),
    )
  return total
}
