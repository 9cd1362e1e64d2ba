import { NOTHING_SUPPLIED, readSupplied } from './engine/supplied.ts'
import { assemble } from './engine/tables/assemble.ts'
import { firstOfMonth, lastOfMonth } from './foundations/calendar.ts'
import { isoDay } from './foundations/day.ts'
import type { Window } from './foundations/period.ts'
import { type Problem, Refusal } from './foundations/problem.ts'
import type { SurveyedFile, SurveyOutcome } from './outcome.ts'
import type { PlanFile, Request } from './request.ts'
import { withoutRows } from './stages/headers-only.ts'
import { lacksOf } from './stages/lacks.ts'
import { likelyPeriod } from './stages/likely-period.ts'
import { openCatalogue } from './stages/open-catalogue.ts'
import { plansAmong } from './stages/plan-files.ts'
import { presentIn } from './stages/present.ts'
import { readExtracts } from './stages/read.ts'
import { makeDictionaries } from './stages/reading/dictionaries.ts'
import { recogniseExtracts } from './stages/recognise.ts'
import { spansOf, withSpans } from './stages/spans.ts'
import { surveyedFiles } from './stages/surveyed-files.ts'
import { nameOfWhole } from './stages/whole-name.ts'

/**
 * The other hallway: a folder in, what it holds out. Of extracts about children only headers are read, and
 * the days of their events; no figure is made.
 */
export async function survey(request: Request, planFiles: readonly PlanFile[]): Promise<SurveyOutcome> {
  const outcome = await surveyIn(request, planFiles)
  if (!outcome.problems.some(isUndecodable)) return outcome
  const other = await surveyIn({ ...request, encoding: 'windows-1252' }, planFiles)
  return other.problems.some(isUndecodable) ? outcome : other
}

function isUndecodable({ code }: Problem): boolean {
  return code === 'broken-encoding'
}

async function surveyIn(request: Request, planFiles: readonly PlanFile[]): Promise<SurveyOutcome> {
  const catalogue = openCatalogue(request)
  const dictionaries = makeDictionaries()

  const { found, problems: ofFiles } = await recogniseExtracts(request, catalogue.datasets)
  if (found.length === 0) throw new Refusal(ofFiles)
  const files = await surveyedFiles(request, found, catalogue.datasets, ofFiles)
  const plans = plansAmong(planFiles.filter(isNoExtractOf(files)), catalogue)

  const every = new Set(found.map(({ recognised }) => recognised.dataset.id))
  const read = await readExtracts(found.map(withoutRows), every, request, dictionaries)
  const { spans, problems: ofDays } = await spansOf(found, request)
  const { tables: rowless, problems: ofTables } = assemble(read.collected, dictionaries, new Map())
  const tables = withSpans(rowless, spans)

  const counts = tables.get('counts')
  const supplied = counts ? readSupplied(counts, catalogue.find, request.whole) : NOTHING_SUPPLIED
  const present = presentIn(tables, supplied)
  const { available, missing } = lacksOf([...catalogue.definitions.values()], present, catalogue)
  const whole = nameOfWhole(tables)
  const period = likelyPeriod(available, tables, catalogue)
  return {
    files,
    plans,
    encoding: request.encoding,
    ...(whole !== undefined && { whole }),
    spans: [...spans].map(([dataset, span]) => ({ dataset, days: inMonths(span) })),
    snapshots: [...tables.values()].flatMap(({ dataset }) => (dataset.snapshot ? [dataset.id] : [])),
    available: available.map(({ id }) => id),
    ...(period && { period }),
    missing,
    problems: [...ofFiles, ...read.problems, ...ofDays, ...ofTables, ...supplied.problems],
  }
}

function isNoExtractOf(files: readonly SurveyedFile[]): (plan: PlanFile) => boolean {
  const extracts = new Set(files.filter(({ datasets }) => datasets.length > 0).map(({ file }) => file))
  return ({ file }) => !extracts.has(file)
}

/** A day on which something happened to a child is nobody's business here; its month is enough. */
function inMonths({ start, end }: Window): string {
  return `${isoDay(firstOfMonth(start))}..${isoDay(lastOfMonth(end))}`
}
