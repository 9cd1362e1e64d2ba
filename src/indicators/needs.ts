import type { Dataset } from '../datasets/dataset.ts'
import type { Condition, Definition, Measure, Point, Related, Scope, Value } from './definition.ts'

/** A dataset that a definition counts from, or a column of it without which the figure would be wrong. */
export interface Need {
  dataset: string
  column?: string
}

/**
 * What a definition needs of the extracts, the definitions that it names aside. A column under `any` or
 * `not` may be missing: no row then has a value there, which is what those words allow for.
 */
export function needsOf(definition: Definition, datasets: ReadonlyMap<string, Dataset>): Need[] {
  const needs: Need[] = []
  const { scope, figure } = definition
  if (scope) needsOfScope(scope, datasets, needs)
  const of = scope?.of ?? ''
  const measure = (m: Measure) => needsOfMeasure(m, of, datasets, needs)
  if (figure.shape === 'change') {
    measure(figure.from)
    measure(figure.to)
    return needs
  }
  measure(figure.count)
  if (figure.shape === 'share') needsOfCondition(figure.ofWhich, of, datasets, needs, true)
  if (figure.shape === 'ratio') {
    if ('measure' in figure.over) measure(figure.over)
    else {
      needsOfScope(figure.over.scope, datasets, needs)
      needsOfMeasure(figure.over.count, figure.over.scope.of, datasets, needs)
    }
  }
  return needs
}

/** Ids of the definitions that a definition names. */
export function namedIn({ figure }: Definition): string[] {
  const measures =
    figure.shape === 'change'
      ? [figure.from, figure.to]
      : [figure.count, ...(figure.shape === 'ratio' && 'measure' in figure.over ? [figure.over] : [])]
  const scoped = figure.shape === 'ratio' && !('measure' in figure.over) ? [figure.over.count] : []
  return [...measures, ...scoped].flatMap(m => (m.measure === 'named' ? [m.id] : []))
}

/** Whether somebody else counts it: then no extract does. */
export function isSupplied({ figure }: Definition): boolean {
  return 'count' in figure && figure.count.measure === 'supplied'
}

type Datasets = ReadonlyMap<string, Dataset>

function needsOfScope({ of, when, where, needs: columns }: Scope, datasets: Datasets, needs: Need[]): void {
  needs.push({ dataset: of })
  for (const column of columns) needs.push({ dataset: of, column })
  needsOfCondition(when, of, datasets, needs, true)
  needsOfCondition(where, of, datasets, needs, true)
}

function needsOfMeasure(measure: Measure, of: string, datasets: Datasets, needs: Need[]): void {
  if (measure.measure === 'distinct')
    for (const column of measure.columns) needs.push({ dataset: of, column })
  if (measure.measure === 'sum' || measure.measure === 'median')
    needsOfValue(measure.value, of, datasets, needs)
}

function needsOfValue(value: Value, of: string, datasets: Datasets, needs: Need[]): void {
  switch (value.value) {
    case 'column':
      needs.push({ dataset: of, column: value.column })
      return
    case 'time':
      needsOfPoint(value.from, of, needs)
      needsOfPoint(value.to, of, needs)
      return
    case 'days open':
      needsOfEpisode(of, datasets, needs)
      return
    case 'related':
      needsOfRelated(value.related, of, datasets, needs, true)
      if (value.count.measure === 'sum') needs.push({ dataset: value.related.of, column: value.count.column })
  }
}

/** `sure`: the condition must hold, so its columns must be there; datasets must be there in any case. */
function needsOfCondition(
  condition: Condition | undefined,
  of: string,
  datasets: Datasets,
  needs: Need[],
  sure: boolean,
): void {
  if (condition === undefined) return
  switch (condition.is) {
    case 'all':
      for (const part of condition.of) needsOfCondition(part, of, datasets, needs, sure)
      return
    case 'any':
      for (const part of condition.of) needsOfCondition(part, of, datasets, needs, false)
      return
    case 'not':
      needsOfCondition(condition.of, of, datasets, needs, false)
      return
    case 'has':
      needsOfRelated(condition.related, of, datasets, needs, sure)
      return
  }
  if (!sure) return
  switch (condition.is) {
    case 'time':
      needsOfPoint(condition.from, of, needs)
      needsOfPoint(condition.to, of, needs)
      return
    case 'age':
      needs.push({ dataset: of, column: 'date_of_birth' })
      return
    case 'in the window':
    case 'open at':
      if (condition.is === 'open at') needsOfEpisode(of, datasets, needs)
      needsOfPoint(condition.point, of, needs)
      return
    case 'open in the window':
      needsOfEpisode(of, datasets, needs)
      return
    case 'filled':
      for (const column of condition.columns) needs.push({ dataset: of, column })
      return
    case 'equal':
    case 'compared':
    case 'in force':
    case 'each':
      needs.push({ dataset: of, column: condition.column })
  }
}

function needsOfEpisode(of: string, datasets: Datasets, needs: Need[]): void {
  for (const column of datasets.get(of)?.episode ?? []) needs.push({ dataset: of, column })
}

function needsOfPoint(point: Point, of: string, needs: Need[]): void {
  if (point.point !== 'the end' && point.of === 'row') needs.push({ dataset: of, column: point.column })
}

function needsOfRelated(
  related: Related,
  of: string,
  datasets: Datasets,
  needs: Need[],
  sure: boolean,
): void {
  needs.push({ dataset: related.of })
  if (sure)
    for (const column of related.same) needs.push({ dataset: of, column }, { dataset: related.of, column })
  needsOfCondition(related.where, related.of, datasets, needs, sure)
}
