import type { Account, Funnel, FunnelStep } from '../../figures/account.ts'
import type { Amount } from '../../foundations/amount.ts'
import type { Measure, Scope } from '../../indicators/definition.ts'
import { measureName } from '../../indicators/plain-english/measures.ts'
import type { Scene } from '../conditions/compile.ts'
import { rowsByFile } from '../tables/by-file.ts'
import { type Measured, measureSifted, relatedOf } from './measure.ts'
import type { Estimated } from './population.ts'
import type { Sifted } from './sieve.ts'
import { aboutScope, placesOfRows, type Telling } from './telling.ts'

/** What a number of a figure is of it. */
export type Part = Account['part']

/** The rows that a number begins with. */
type Start = Pick<Funnel, 'from' | 'rows' | 'byFile'>

/** Rows of which another number of the figure was counted. */
export function startingWith(from: Part, rows: Int32Array, { table }: Scene): Start {
  const byFile = [...rowsByFile(table.rows, rows)].map(([file, count]) => ({ file, rows: count }))
  return { from, rows: rows.length, byFile }
}

/** The rows that a number was counted from, and those that it began with. */
interface SiftedRows {
  scope: Scope
  scene: Scene
  start: Start
  sifted: Sifted
}

export function accountOf(
  part: Part,
  measure: Measure,
  { scope, scene, start, sifted }: SiftedRows,
  telling: Telling,
): Account {
  const { frame } = telling.engine.grid.steps[telling.step]
  const measured = measureSifted(sifted, measure, scene, frame)
  const related = telling.lines ? relatedOf(sifted.rows, measure, scene, frame) : undefined
  return {
    part,
    measure: measureName(measure, `rows of ${scope.of}`, aboutScope(scope, telling)),
    funnel: { dataset: scope.of, ...start, steps: measured.steps.filter(isTold) },
    ...amountOf(measured),
    ...(telling.lines && { lines: placesOfRows(scene.table.rows, sifted.rows) }),
    ...(related && { relatedLines: placesOfRows(related.table.rows, related.rows) }),
  }
}

/** A number made of the estimates in force. */
export function populationAccount(
  part: Part,
  measure: Measure,
  scope: Scope,
  { begun, steps, population, rows, scene, ...measured }: Estimated,
  telling: Telling,
): Account {
  return {
    part,
    measure: measureName(measure, `rows of ${scope.of}`, aboutScope(scope, telling)),
    funnel: {
      dataset: scope.of,
      from: 'read',
      rows: begun.rows,
      byFile: begun.byFile,
      steps: steps.filter(isTold),
    },
    population,
    ...(population.used.length === 0 ? { symbol: 'x' as const } : amountOf(measured)),
    ...(telling.lines && { lines: placesOfRows(scene.table.rows, rows) }),
  }
}

/** What leaves no row out is told where a reader may ask for it. */
function isTold({ why, out }: FunnelStep): boolean {
  return out !== 0 || !['no-value', 'divided', 'too-old'].includes(why)
}

function amountOf({ amount }: Pick<Measured, 'amount'>): { amount?: Amount } {
  return amount === undefined ? {} : { amount }
}
