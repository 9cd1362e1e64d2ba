import type { Config, Settings } from '../config/settings.ts'
import type { Period, Step } from '../foundations/period.ts'
import { parsePeriod } from '../foundations/period-reading.ts'
import { EXIT, error, type Problem } from '../foundations/problem.ts'
import type { NamedSource, PlanRequest, Request } from '../request.ts'
import { readPlanText, sha256Of } from './plan-file.ts'
import { heedBefore } from './small-file.ts'
import { sourcesOf } from './sources.ts'
import type { Surroundings } from './surroundings.ts'
import { setV8For } from './v8-options.ts'

/** What is asked of the extracts; what is wrong with it is added to the problems. */
export async function requestOf(
  around: Surroundings,
  indicators: string[],
  command: string,
): Promise<Request> {
  const { config, settings, problems } = around
  const sources = await dataOf(around, command === 'explain')
  const periods = periodsOf(settings.period, problems)
  const plan = wantsPlan(command, settings) ? await planOf(around) : undefined
  return {
    sources,
    indicators,
    periods,
    ...everyOf(settings.every),
    window: settings.window ?? 'period',
    by: settings.by ?? [],
    areas: settings.areas ?? [],
    ...(command === 'calc' && settings.compare !== undefined ? { compare: settings.compare } : {}),
    ...protectionOf(settings),
    whole: config?.whole ?? 'All areas',
    allowRejects: settings.allowRejects ?? { rows: 0 },
    coverage: config?.coverage ?? {},
    columns: config?.columns ?? {},
    ...(config?.locate === undefined ? {} : { locate: config.locate }),
    encoding: config?.encoding ?? 'utf-8',
    hash: false,
    ...(plan === undefined ? {} : { plan }),
    ...localOf(config),
  }
}

function protectionOf({ suppress, roundTo }: Settings): Pick<Request, 'suppress' | 'roundTo'> {
  return { ...(suppress === undefined ? {} : { suppress }), ...(roundTo === undefined ? {} : { roundTo }) }
}

/** Verdicts need a plan; a scorecard does without one. */
function wantsPlan(command: string, { targets }: Settings): boolean {
  return command === 'check' || (command === 'report' && targets !== undefined)
}

/** A definition can be told without any extract. */
async function dataOf(
  { settings: { data = [], targets, suppress }, problems, unread }: Surroundings,
  mayLack: boolean,
): Promise<NamedSource[]> {
  if (data.length === 0 && mayLack) return []
  if (data.length === 0) {
    const expected = '-d with a file or a folder, or data: in the configuration'
    if (!unread) problems.push(error('no-data', EXIT.usage, 'no extract named', { expected }))
    return []
  }
  const { sources, problems: missing } = sourcesOf(data.filter(isSaid), targets)
  problems.push(...missing)
  await setV8For(sources, suppress !== undefined)
  return sources
}

/** A blank value is told of where options are read, and not once more as a period or a file. */
function isSaid(text: string): boolean {
  return text.trim() !== ''
}

function periodsOf(text: string | undefined, problems: Problem[]): Period[] | undefined {
  if (text === undefined || !isSaid(text)) return undefined
  const reading = parsePeriod(text, 'command line')
  if ('value' in reading) return reading.value
  problems.push(reading.problem)
  return undefined
}

function everyOf(every: Step | undefined): { every?: Step } {
  return every === undefined ? {} : { every }
}

/** The council's own definitions and datasets. */
export function localOf(config: Config | undefined): Pick<Request, 'localIndicators' | 'localDatasets'> {
  const { localIndicators, localDatasets } = config ?? {}
  return {
    ...(localIndicators === undefined ? {} : { localIndicators }),
    ...(localDatasets === undefined ? {} : { localDatasets }),
  }
}

async function planOf({
  settings: { targets, trajectory },
  config,
  problems,
  unread,
}: Surroundings): Promise<PlanRequest | undefined> {
  if (targets === undefined) {
    const expected = '-t with the file of targets, or targets: in the configuration'
    if (!unread) problems.push(error('no-plan', EXIT.usage, 'no plan named', { expected }))
    return undefined
  }
  if (!isSaid(targets)) return undefined
  await heedBefore(targets)
  const read = readPlanText(targets, config?.encoding ?? 'utf-8')
  if (!('text' in read)) {
    problems.push(...read)
    return undefined
  }
  return {
    text: read.text,
    sha256: await sha256Of(read.bytes),
    file: targets,
    mapping: config?.planMapping ?? {},
    amber: config?.amber ?? ['floor', 'tolerance', 'improving'],
    trajectory: trajectory ?? 'step',
  }
}
