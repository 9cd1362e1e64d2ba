import { NOTHING_SUPPLIED, readSupplied } from './engine/supplied.ts'
import { assemble } from './engine/tables/assemble.ts'
import { checkWholePopulation } from './engine/tables/whole-population.ts'
import type {
  CheckOutcome,
  Explanation,
  Outcome,
  ReportOutcome,
  Request,
  ValidateOutcome,
} from './request.ts'
import { breakdownColumns, settleDimensions, withBreakdowns } from './stages/breakdowns.ts'
import { askedFor, availableOf } from './stages/choose.ts'
import { areasCompared, withComparators } from './stages/comparators/comparators.ts'
import { type Computed, computeFigures } from './stages/compute.ts'
import { tellDefinition, tellFigures, theOne } from './stages/explain.ts'
import { Findings } from './stages/findings.ts'
import { judgeFigures, openPlan } from './stages/judge.ts'
import { openCatalogue } from './stages/open-catalogue.ts'
import { inOurColumns } from './stages/our-columns.ts'
import { settlePeriods } from './stages/periods.ts'
import { neededDatasets, presentIn } from './stages/present.ts'
import { publishable, publishableFigures, publishableRest } from './stages/publishable.ts'
import { makeDictionaries, readExtracts } from './stages/read.ts'
import { recogniseExtracts } from './stages/recognise.ts'
import { withDefinitions } from './stages/scorecard.ts'
import { validated } from './stages/validated.ts'

/**
 * The hallway: how a number travels.
 *
 *     files → extracts → tables → indicators → figures → what may be shown → plans → verdicts
 *
 * Each stage takes what the ones before it made; none looks back. A stage that finds an error has
 * everything told that is wrong, and nothing is computed from data that cannot be trusted.
 */

/** Extracts in, figures out. */
export async function calc(request: Request): Promise<Outcome> {
  areasCompared(request) // what cannot be compared is refused before anything is read
  const { outcome, catalogue } = await compute(request)
  const figures = withComparators(outcome.figures, request)
  return {
    ...publishableRest(outcome, request),
    figures: publishableFigures(figures, request, catalogue),
  }
}

/** Extracts and a plan in, verdicts out. */
export async function check(request: Request): Promise<CheckOutcome> {
  const { outcome, computed, catalogue, asked } = await compute(request)
  const { plan, problems } = openPlan(request, catalogue)
  const findings = new Findings()
  findings.add([...outcome.problems, ...problems])
  findings.stopAtErrors()
  const judged = (of: Computed) => judgeFigures(of, plan, asked, request, catalogue)
  const shown = publishable(computed, request, catalogue, judged)
  return {
    ...publishableRest({ ...outcome, problems: findings.problems }, request),
    figures: shown.figures,
    judged: judged(shown),
  }
}

/** Extracts in, with or without a plan, and all that a published scorecard says of the figures out. */
export async function report(request: Request): Promise<ReportOutcome> {
  const outcome = request.plan === undefined ? await calc(request) : await check(request)
  return withDefinitions(outcome, request, openCatalogue(request))
}

/** Extracts in, a report on their reading out; no figures. */
export async function validate(request: Request): Promise<ValidateOutcome> {
  const catalogue = openCatalogue(request)
  const { found, problems } = await recogniseExtracts(request, catalogue.datasets)
  const every = new Set(found.map(({ recognised }) => recognised.dataset.id))
  const dictionaries = makeDictionaries()
  const read = await readExtracts(found, every, request, dictionaries)
  const { tables, problems: doubtful } = assemble(
    read.collected,
    dictionaries,
    new Map(Object.entries(request.coverage)),
  )
  doubtful.push(...checkWholePopulation(tables, request.whole))
  return validated(found, read, [...catalogue.problems, ...problems, ...read.problems, ...doubtful])
}

/** One indicator told in full: its definition and, where there are extracts, how its figures came about. */
export async function explain(request: Request, { lines }: { lines: boolean }): Promise<Explanation> {
  const catalogue = openCatalogue(request)
  const definition = theOne(request.indicators, catalogue)
  const told = tellDefinition(definition, catalogue)
  if (request.sources.length === 0)
    return { definition: told, figures: [], inputs: [], problems: catalogue.problems }
  const { outcome, computed, read } = await compute({ ...request, indicators: [definition.id] })
  const figures = tellFigures(definition, computed, computed.engine, read, lines)
  return { definition: told, figures, inputs: read.inputs, problems: outcome.problems }
}

async function compute(typed: Request) {
  const findings = new Findings()
  const dictionaries = makeDictionaries()

  const catalogue = openCatalogue(typed)
  findings.add(catalogue.problems)
  const asked = askedFor(typed.indicators, catalogue)

  const { found, problems: unrecognised } = await recogniseExtracts(typed, catalogue.datasets)
  findings.add(unrecognised)
  findings.stopAtErrors()
  const request = inOurColumns(typed, found)

  const read = await readExtracts(found, neededDatasets(asked, found, catalogue), request, dictionaries)
  findings.add(read.problems)
  findings.stopAtErrors()

  const { tables, problems: doubtful } = assemble(
    read.collected,
    dictionaries,
    new Map(Object.entries(request.coverage)),
  )
  const counts = tables.get('counts')
  const supplied = counts ? readSupplied(counts, catalogue.find, request.whole) : NOTHING_SUPPLIED
  findings.add([...doubtful, ...checkWholePopulation(tables, request.whole), ...supplied.problems])
  findings.stopAtErrors()

  const { available, problems: missing } = availableOf(
    asked,
    presentIn(tables, read.partial, supplied),
    catalogue,
  )
  findings.add(missing)
  findings.stopAtErrors()

  const dimensions = findings.within(() => settleDimensions(request, tables, dictionaries))
  const { definitions, problems: unbroken } = withBreakdowns(available, asked, dimensions, tables, catalogue)
  findings.add(unbroken)
  findings.stopAtErrors()

  const periods = findings.within(() =>
    settlePeriods(request.periods, request.every, definitions, tables, catalogue),
  )
  const computed = findings.within(() =>
    computeFigures(definitions, periods, { tables, supplied, dimensions, catalogue }, request),
  )
  findings.add(computed.engine.problems)
  findings.stopAtErrors()

  const outcome: Outcome = {
    inputs: read.inputs,
    figures: computed.figures,
    breakdowns: breakdownColumns(computed.figures, request.by),
    problems: findings.problems,
  }
  return { outcome, computed, catalogue, asked, read }
}
