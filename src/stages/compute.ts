import type { Engine } from '../engine/engine.ts'
import { figureAt, figuresOf, placesOf } from '../engine/figures.ts'
import { type Dimension, stepsFor } from '../engine/grid.ts'
import type { Supplied } from '../engine/supplied.ts'
import type { Tables } from '../engine/tables/table.ts'
import type { Figure } from '../figures/figure.ts'
import { type Period, samePeriodYearEarlier } from '../foundations/period.ts'
import { EXIT, error, type Problem, Refusal } from '../foundations/problem.ts'
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

/** About as many as fit into a gigabyte. */
const MOST_FIGURES = 2_000_000

/** Refuses (exit usage) before there is no memory left for all figures of a run. */
function limited(): (figures: number) => void {
  let all = 0
  return figures => {
    all += figures
    if (all > MOST_FIGURES) throw new Refusal(tooManyFigures())
  }
}

function tooManyFigures(): Problem {
  return error('too-many-figures', EXIT.usage, 'more than 2,000,000 figures in one run', {
    expected: 'indicators × areas and other groups × periods that come to fewer',
    advice: 'name fewer indicators, periods or breakdowns, or count in several runs',
  })
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
    expect: limited(),
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
