import { columnsRead } from '../columns-read.ts'
import type { Condition, Definition, Measure, Related, Scope, Value } from '../definition.ts'

/** What a definition uses of a dataset: its columns, and whether it asks what is open. */
export interface Use {
  columns: Set<string>
  open: boolean
}

/** Every dataset that a definition itself looks at, in the order in which it is met. */
export function usesOf({ scope, figure }: Definition): Map<string, Use> {
  const uses: Uses = new Map()
  const of = scope?.of ?? ''
  if (scope) useScope(scope, uses)
  if (figure.shape === 'change') {
    useMeasure(figure.from, of, uses)
    useMeasure(figure.to, of, uses)
    return uses
  }
  useMeasure(figure.count, of, uses)
  if (figure.shape === 'share') useCondition(figure.ofWhich, of, uses)
  if (figure.shape === 'ratio' && 'measure' in figure.over) useMeasure(figure.over, of, uses)
  else if (figure.shape === 'ratio' && 'scope' in figure.over) {
    useScope(figure.over.scope, uses)
    useMeasure(figure.over.count, figure.over.scope.of, uses)
  }
  return uses
}

type Uses = Map<string, Use>

function use(of: string, uses: Uses, columns: readonly string[] = []): Use {
  const known = uses.get(of) ?? { columns: new Set(), open: false }
  uses.set(of, known)
  for (const column of columns) known.columns.add(column)
  return known
}

function useScope({ of, when, where, needs }: Scope, uses: Uses): void {
  use(of, uses, needs)
  useCondition(when, of, uses)
  useCondition(where, of, uses)
}

function useMeasure(measure: Measure, of: string, uses: Uses): void {
  if (measure.measure === 'distinct') use(of, uses, measure.columns)
  if (measure.measure === 'sum' || measure.measure === 'median') useValue(measure.value, of, uses)
}

function useValue(value: Value, of: string, uses: Uses): void {
  switch (value.value) {
    case 'column':
      use(of, uses, [value.column])
      return
    case 'time':
      use(of, uses, columnsRead({ is: 'time', from: value.from, to: value.to, tests: [] }))
      return
    case 'days open':
      use(of, uses).open = true
      return
    case 'related':
      useCondition({ is: 'has', related: value.related, tests: [] }, of, uses)
      if (value.count.measure === 'sum') use(value.related.of, uses, [value.count.column])
  }
}

function useCondition(condition: Condition | undefined, of: string, uses: Uses): void {
  if (condition === undefined) return
  use(of, uses, columnsRead(condition))
  switch (condition.is) {
    case 'all':
    case 'any':
      for (const part of condition.of) useCondition(part, of, uses)
      return
    case 'not':
      useCondition(condition.of, of, uses)
      return
    case 'open at':
    case 'open in the window':
      use(of, uses).open = true
      return
    case 'has':
      useRelated(condition.related, uses)
  }
}

function useRelated({ of, same, where }: Related, uses: Uses): void {
  use(of, uses, same)
  useCondition(where, of, uses)
}
