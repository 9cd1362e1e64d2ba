import type { Fault, FigureShape, Measure, ScopedMeasure } from './definition.ts'
import { fault } from './words.ts'

/** Parts of a figure that are each well written and do not go together: one of them would be passed over. */
export function faultsOfFigure(figure: FigureShape, hasScope: boolean): Fault[] {
  if (figure.shape === 'change') return []
  const { count } = figure
  const over = figure.shape === 'ratio' ? figure.over : undefined
  return [
    ...withoutDataset(count, 'count', hasScope),
    ...(over && 'measure' in over ? withoutDataset(over, 'over', hasScope) : []),
    ...(figure.shape === 'share' && !looksAtRows(count)
      ? [
          fault(
            ['ofWhich'],
            '"ofWhich" of a count that is made elsewhere',
            'rows, distinct or sum under "count"',
          ),
        ]
      : []),
    ...(over ? suppliedInPart(count, over) : []),
    ...(hasScope && !usesScope(count, over)
      ? [fault(['of'], '"of" beside a figure that does not look at its rows', 'the figure without "of"')]
      : []),
  ]
}

function withoutDataset(measure: Measure, word: string, hasScope: boolean): Fault[] {
  return measure.measure === 'rows' && !hasScope
    ? [fault([word], 'rows without a dataset', 'the word "of"')]
    : []
}

/** Somebody who counts a figure counts its denominator too, or it is a population by name. */
function suppliedInPart(count: Measure, over: Measure | ScopedMeasure): Fault[] {
  const [above, below] = [count.measure, 'measure' in over ? over.measure : 'scoped']
  if (above === 'supplied' && below !== 'supplied' && below !== 'named')
    return [
      fault(
        ['over'],
        'a denominator that is counted under a supplied count',
        'supplied or the id of a definition',
      ),
    ]
  if (below === 'supplied' && above !== 'supplied')
    return [fault(['over'], 'a supplied denominator under a count that is not', 'supplied under "count" too')]
  return []
}

function usesScope(count: Measure, over: Measure | ScopedMeasure | undefined): boolean {
  return looksAtRows(count) || (over !== undefined && 'measure' in over && looksAtRows(over))
}

function looksAtRows({ measure }: Measure): boolean {
  return measure !== 'named' && measure !== 'supplied'
}
