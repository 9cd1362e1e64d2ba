import { type Amount, amount } from '../../foundations/amount.ts'
import { joined } from '../../foundations/wording.ts'
import type { Measure, Related } from '../../indicators/definition.ts'
import type { Frame, Scene } from '../conditions/compile.ts'
import { compileRelation } from '../conditions/has.ts'
import type { Table } from '../tables/table.ts'
import { type CompiledMeasure, compileMeasure } from '../tally/measure.ts'
import { measureRows, scaleOf } from '../tally/scan.ts'
import { type Sifted, sift } from './sieve.ts'

/** Rows that count, and the number they make. */
export interface Measured extends Sifted {
  /** `undefined` where there is none: the middle of nothing. */
  amount: Amount | undefined
}

/** Makes a number of the rows that are left; those that add nothing to it are left out as well. */
export function measureSifted(sifted: Sifted, measure: Measure, scene: Scene, frame: Frame): Measured {
  const compiled = compileMeasure(measure, scene)
  const counted = siftValues(sifted, measure, compiled, scene.table, frame)
  const into = new Float64Array(1)
  const of = new Int32Array(scene.table.rows.count)
  measureRows(compiled, { of, size: 1 }, [...sifted.rows], frame, into)
  return { ...counted, amount: Number.isNaN(into[0]) ? undefined : amount(into[0], scaleOf(compiled)) }
}

function siftValues(
  sifted: Sifted,
  measure: Measure,
  compiled: CompiledMeasure,
  { rows }: Table,
  frame: Frame,
): Sifted {
  if (compiled.kind === 'rows') return sifted
  if (compiled.kind !== 'distinct') {
    const { value } = compiled
    return sift(sifted, rows, 'no-value', 'nothing to add up', row => !Number.isNaN(value(row, frame)))
  }
  const { ids } = compiled
  const columns = measure.measure === 'distinct' ? joined(measure.columns) : ''
  const named = sift(sifted, rows, 'no-value', `${columns} is blank`, row => ids[row] !== -1)
  const seen = new Set<number>()
  return sift(
    named,
    rows,
    'again',
    `${columns} counted already`,
    row => !seen.has(ids[row]) && !!seen.add(ids[row]),
  )
}

/** The related rows that are added up; one that is related to several rows is there as often. */
export function relatedOf(
  rows: Int32Array,
  measure: Measure,
  scene: Scene,
  frame: Frame,
): { table: Table; rows: number[] } | undefined {
  const related = relatedIn(measure)
  const relation = related && compileRelation(related, scene)
  if (relation?.table === undefined) return undefined
  const found: number[] = []
  for (const row of rows) relation.each(row, frame, one => found.push(one) > 0)
  return { table: relation.table, rows: found }
}

function relatedIn(measure: Measure): Related | undefined {
  if (measure.measure !== 'sum' && measure.measure !== 'median') return undefined
  return measure.value.value === 'related' ? measure.value.related : undefined
}
