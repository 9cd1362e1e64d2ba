import type { Engine } from '../engine/evaluate.ts'
import { figureAt, figuresOf, placesOf } from '../engine/figures.ts'
import { type Dimension, stepsFor } from '../engine/grid.ts'
import type { Supplied } from '../engine/supplied.ts'
import type { Tables } from '../engine/tables/table.ts'
import type { Figure } from '../figures/figure.ts'
import { type Period, samePeriodYearEarlier } from '../foundations/period.ts'
import type { Catalogue } from '../indicators/catalogue.ts'
import type { Definition } from '../indicators/definition.ts'
import type { Request } from '../request.ts'
import { askedAreas, countedDataset } from './breakdowns.ts'

/** Figures, and how to ask for the same figure a year earlier. */
export interface Computed {
  figures: Figure[]
  yearEarlier: (figure: Figure) => Figure | undefined
}

export interface Countable {
  tables: Tables
  supplied: Supplied
  dimensions: Dimension[]
  catalogue: Catalogue
}

/** A figure for every definition, cell of the breakdowns and period. */
export function computeFigures(
  definitions: readonly Definition[],
  periods: readonly Period[],
  { tables, supplied, dimensions, catalogue }: Countable,
  request: Request,
): Computed & { engine: Engine } {
  const earlier = periods.map(samePeriodYearEarlier)
  const engine: Engine = {
    tables,
    supplied,
    whole: request.whole,
    definitions: catalogue.definitions,
    grid: { steps: stepsFor([...periods, ...earlier], request.window), dimensions },
    problems: [],
    evaluated: new Map(),
  }
  const options = {
    steps: periods.length,
    askedAreas: askedAreas(request),
    countedTable: (definition: Definition) => tables.get(countedDataset(definition, catalogue) ?? ''),
  }
  const figures = definitions.flatMap(definition => figuresOf(definition, engine, options))
  const stepOf = new Map(periods.map((period, step) => [period.label, step + periods.length]))
  const yearEarlier = (figure: Figure): Figure | undefined => {
    const definition = catalogue.definitions.get(figure.indicator.id)
    const step = stepOf.get(figure.period.label)
    return definition && step !== undefined
      ? figureAt(definition, engine, placesOf(figure, definition, engine), step)
      : undefined
  }
  return { figures, yearEarlier, engine }
}
