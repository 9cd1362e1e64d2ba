import type { Answer, CheckOutcome, Explanation, Outcome, ReportOutcome, ValidateOutcome } from './outcome.ts'
import type { Question, Request } from './request.ts'
import { askedFor, theOne } from './stages/asked.ts'
import { breakdownColumns, settleDimensions } from './stages/breakdowns.ts'
import { withBreakdowns } from './stages/broken-down.ts'
import { availableOf } from './stages/choose.ts'
import { areasCompared, withComparators } from './stages/comparators/comparators.ts'
import { type Computed, computeFigures } from './stages/compute.ts'
import { tellDefinition, tellFigures } from './stages/explain.ts'
import { Findings } from './stages/findings.ts'
import { faultsOf, judgeFigures, openPlans, planOf } from './stages/judge.ts'
import { lackOfIndicator } from './stages/lacks.ts'
import { openCatalogue } from './stages/open-catalogue.ts'
import { inOurColumns } from './stages/our-columns.ts'
import { settlePeriods } from './stages/periods.ts'
import { neededDatasets, neededTables, presentIn } from './stages/present.ts'
import { publishableRest, publishableTogether, tellUnprotected } from './stages/publishable.ts'
import { eachQuestion, toldOnce, unionOf } from './stages/questions.ts'
import { readExtracts } from './stages/read.ts'
import { makeDictionaries } from './stages/reading/dictionaries.ts'
import { recogniseExtracts } from './stages/recognise.ts'
import { withDefinitions } from './stages/scorecard.ts'
import { tablesOf } from './stages/tables.ts'
import { validated, withBirthdays } from './stages/validated.ts'

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
  const [answer] = await answers([{ command: 'calc', request }])
  return answer
}

/** Extracts and a plan in, verdicts out. */
export async function check(request: Request): Promise<CheckOutcome> {
  const [answer] = await answers([{ command: 'check', request }])
  return { judged: [], ...answer }
}

/**
 * Questions about the same extracts, which are read once; the answers in their order. What may be shown is
 * decided over all of them together. A problem is told with the first answer that has it.
 */
export async function answers(questions: readonly Question[]): Promise<Answer[]> {
  for (const { request } of questions) areasCompared(request) // what cannot be compared is refused before anything is read
  const opened = await openExtracts(questions)
  const computed = eachQuestion(questions, opened.findings, question => computeOne(question, opened))
  const shown = publishableTogether(computed, questions[0].request, opened.catalogue)
  return toldOnce(
    computed.map(({ outcome, judging }, at) => ({
      ...publishableRest(outcome, questions[at].request),
      figures:
        questions[at].command === 'calc'
          ? withComparators(shown[at].figures, questions[at].request)
          : shown[at].figures,
      ...(judging && { judged: judging(shown[at]) }),
    })),
  )
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
  const read = await readExtracts(found, every, withBirthdays(request), dictionaries)
  const { tables, problems: doubtful } = tablesOf(read, dictionaries, request, catalogue)
  const told = [...catalogue.problems, ...problems, ...read.problems, ...doubtful]
  return validated(found, read, tables, told)
}

/** One indicator told in full: its definition and, where there are extracts, how its figures came about. */
export async function explain(request: Request, { lines }: { lines: boolean }): Promise<Explanation> {
  const catalogue = openCatalogue(request)
  const definition = theOne(request.indicators, catalogue)
  const told = tellDefinition(definition, catalogue)
  if (request.sources.length === 0)
    return { definition: told, figures: [], inputs: [], problems: catalogue.problems }
  const question = { command: 'calc' as const, request: { ...request, indicators: [definition.id] } }
  const opened = await openExtracts([question])
  const { outcome, computed } = computeOne(question, opened)
  const { read } = opened
  const figures = tellFigures(definition, computed, read, lines)
  const problems = [...outcome.problems, ...tellUnprotected(request)]
  return { definition: told, figures, inputs: read.inputs, problems }
}

type Opened = Awaited<ReturnType<typeof openExtracts>>

/** Reads what the questions need together. */
async function openExtracts(questions: readonly Question[]) {
  const findings = new Findings()
  const dictionaries = makeDictionaries()
  const [{ request: first }] = questions

  const catalogue = openCatalogue(first)
  findings.add(catalogue.problems)
  const plans = openPlans(questions, catalogue)
  findings.add(faultsOf(plans)) // told beside what is wrong with the extracts
  const asked = eachQuestion(questions, findings, ({ request }) => askedFor(request.indicators, catalogue))

  const { found, problems } = await recogniseExtracts(first, catalogue.datasets)
  findings.add(problems) // what is wrong with the rows of the other files is told beside it
  const needed = neededDatasets(asked.flat(), found, catalogue)
  const request = inOurColumns({ ...first, by: unionOf(questions, ({ request }) => request.by) }, found)

  const read = findings.take(await readExtracts(found, needed, request, dictionaries))
  const { tables, supplied } = findings.take(tablesOf(read, dictionaries, request, catalogue))
  return { catalogue, plans, found, read, tables, supplied, dictionaries, findings }
}

/** Counts what one question asks for, from the extracts that it needs. */
function computeOne({ command, request: typed }: Question, opened: Opened) {
  const { catalogue, plans, found, read, supplied, dictionaries } = opened
  const findings = new Findings()
  findings.add(opened.findings.problems)

  const asked = askedFor(typed.indicators, catalogue)
  const request = inOurColumns(typed, found)
  const tables = neededTables(opened.tables, asked, found, catalogue)
  const present = presentIn(tables, supplied)

  const { available } = findings.take(availableOf(asked, present, catalogue))
  const dimensions = findings.within(() => settleDimensions(request, tables, dictionaries))
  const { definitions } = findings.take(withBreakdowns(available, asked, dimensions, tables, catalogue))
  const periods = findings.within(() =>
    settlePeriods(request.periods, request.every, definitions, tables, catalogue),
  )
  const countable = { tables, supplied, dimensions, catalogue }
  const computed = findings.within(() => computeFigures(definitions, periods, countable, request))
  findings.take(computed.engine)
  const { plan } = findings.take(planOf(request, plans))

  const outcome: Outcome = {
    inputs: read.inputs,
    figures: computed.figures,
    breakdowns: breakdownColumns(computed.figures, request.by),
    problems: findings.problems,
  }
  const lacking = (id: string) => lackOfIndicator(id, present, found, catalogue)
  const judging = (of: Computed) => judgeFigures(of, plan, asked, request, catalogue, lacking)
  return { outcome, computed, ...(command === 'check' && { judging }) }
}
