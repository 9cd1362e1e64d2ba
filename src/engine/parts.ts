import type { MissingSymbol } from '../figures/figure.ts'
import { type Amount, isZero, subtract } from '../foundations/amount.ts'
import type { Measure } from '../indicators/definition.ts'
import { type Grid, type Places, WHOLE } from './grid.ts'
import type { TallyOptions } from './tally/tally.ts'

/** What a figure is made of, before it is divided and rounded. */
export interface Parts {
  numerator?: Amount
  denominator?: Amount
  median?: Amount
  symbol?: MissingSymbol
  notes: string[]
  /** The areas that were summed for a supplied whole: its population is theirs. */
  summedOver?: string[]
}

export type Evaluated = (step: number, places: Places) => Parts

/** Numerator over denominator; a share of nothing is not applicable, a rate without a population not available. */
export function divide(
  top: Evaluated,
  bottom: Evaluated,
  bottomOfAreas?: (step: number, areas: string[]) => Parts,
): Evaluated {
  return (step, places) => {
    const above = top(step, places)
    const { summedOver } = above
    const overAreasOnly = summedOver && bottomOfAreas
    return partsOfRatio(above, overAreasOnly ? bottomOfAreas(step, summedOver) : bottom(step, places))
  }
}

export function partsOfRatio(above: Parts, below: Parts): Parts {
  const notes = bothNotes(above, below)
  const zero = below.numerator !== undefined && isZero(below.numerator)
  const symbol = above.symbol ?? below.symbol ?? (zero ? 'z' : undefined)
  return {
    ...(above.numerator && { numerator: above.numerator }),
    ...(above.numerator && below.numerator && { denominator: below.numerator }),
    ...(symbol && { symbol }),
    notes,
  }
}

/** Each note once. Most figures have none. */
function bothNotes({ notes: first }: Parts, { notes: second }: Parts): string[] {
  return first.length + second.length === 0 ? first : [...new Set([...first, ...second])]
}

export function changeOf(from: Evaluated, to: Evaluated): Evaluated {
  return (step, places) => {
    const [before, after] = [from(step, places), to(step, places)]
    if (!before.numerator || !after.numerator)
      return { symbol: 'x', notes: [...before.notes, ...after.notes] }
    return {
      numerator: subtract(after.numerator, before.numerator),
      denominator: before.numerator,
      notes: bothNotes(before, after),
      ...(isZero(before.numerator) && { symbol: 'z' as const }),
    }
  }
}

export function medianOf(
  measure: Measure,
  measured: (measure: Measure, options?: TallyOptions) => Evaluated,
): Evaluated {
  const [middle, rows] = [measured(measure), measured({ measure: 'rows' })]
  return (step, places) => {
    const [{ numerator: median }, { numerator: denominator }] = [middle(step, places), rows(step, places)]
    const parts: Parts = { notes: [], ...(denominator && { denominator }) }
    return median === undefined ? { ...parts, symbol: 'z' } : { ...parts, median }
  }
}

/** The base of a share of each value: all values of the area together. */
export function withoutPlace(base: Evaluated, { dimensions }: Grid, column: string): Evaluated {
  const at = dimensions.findIndex(d => d.column === column)
  return (step, places) =>
    base(
      step,
      places.map((place, d) => (d === at ? WHOLE : place)),
    )
}
