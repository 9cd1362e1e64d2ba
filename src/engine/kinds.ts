import type { Condition, Definition } from '../indicators/definition.ts'
import { equalTest } from './conditions/compare-values.ts'
import { columnOf, type Table, type Tables } from './tables/table.ts'

/**
 * The note for a definition whose extract holds no row of the required kind at all (no `initial`
 * assessment after 2014): its shares and rates are not applicable, not 0.
 */
export function nothingOfThatKind({ scope, figure }: Definition, tables: Tables): string | undefined {
  const required = [
    ...(scope ? kindsIn(scope.where, scope.of) : []),
    ...(figure.shape === 'share' ? kindsOfRelated(figure.ofWhich) : []),
    ...(figure.shape === 'ratio' && !('measure' in figure.over)
      ? kindsIn(figure.over.scope.where, figure.over.scope.of)
      : []),
  ]
  const absent = required.find(({ of, column, values }) => isAbsent(tables.get(of), column, values))
  return (
    absent && `the extract holds no ${absent.of} of ${absent.column} ${absent.values.join(' or ')} at all`
  )
}

interface Kind {
  of: string
  column: string
  values: (string | number | boolean)[]
}

/** Categories and ages that a row must have; what stands under `any` or `not` is no requirement. */
function kindsIn(condition: Condition | undefined, of: string): Kind[] {
  if (condition?.is === 'all') return condition.of.flatMap(c => kindsIn(c, of))
  if (condition?.is === 'equal') return [{ of, column: condition.column, values: condition.values }]
  return kindsOfRelated(condition)
}

function kindsOfRelated(condition: Condition | undefined): Kind[] {
  if (condition?.is === 'all') return condition.of.flatMap(kindsOfRelated)
  return condition?.is === 'has' ? kindsIn(condition.related.where, condition.related.of) : []
}

function isAbsent(table: Table | undefined, name: string, values: Kind['values']): boolean {
  if (table === undefined) return false
  const column = columnOf(table, name)
  if (column?.kind !== 'category' && column?.kind !== 'ages') return false
  const meant = equalTest(column, values)
  for (let row = 0; row < table.rows.count; row++) if (meant(row)) return false
  return true
}
