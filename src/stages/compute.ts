import type { Engine } from '../engine/engine.ts'
import { figureAt, figuresOf, placesOf } from '../engine/figures.ts'
import { type Dimension, stepsFor } from '../engine/grid.ts'
import type { Supplied } from '../engine/supplied.ts'
import type { Tables } from '../engine/tables/table.ts'
import type { Figure } from '../figures/figure.ts'
import { type Period, samePeriodYearEarlier } from '../foundations/period.ts'
import type { Catalogue } from '../indicators/catalogue.ts'
import type { Definition } from '../indicators/definition.ts'
import type { Request } from '../request.ts'
import { askedAreas } from './breakdowns.ts'
import { countedDataset } from './broken-down.ts'

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
  const engineFor = (asked: readonly Period[]): Engine => ({
    tables,
    supplied,
    whole: request.whole,
    definitions: catalogue.definitions,
    grid: { steps: stepsFor(asked, request.window), dimensions },
    problems: [],
    evaluated: new Map(),
  })
  const engine = engineFor(periods)
  const options = {
    askedAreas: askedAreas(request),
    countedTable: (definition: Definition) => tables.get(countedDataset(definition, catalogue) ?? ''),
  }
  const figures = definitions.flatMap(definition => {
    request.progress?.(`counting ${definition.title}`)
    return figuresOf(definition, engine, options)
  })
  const stepOf = new Map(periods.map((period, step) => [period.label, step]))
  let earlier: Engine | undefined
  const yearEarlier = (figure: Figure): Figure | undefined => {
    const definition = catalogue.definitions.get(figure.indicator.id)
    const step = stepOf.get(figure.period.label)
    if (definition === undefined || step === undefined) return undefined
    earlier ??= engineFor(periods.map(samePeriodYearEarlier))
    return figureAt(definition, earlier, placesOf(figure, definition, earlier), step)
  }
  return { figures, yearEarlier, engine }
}
