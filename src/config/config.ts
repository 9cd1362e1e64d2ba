import type * as z from 'zod'

import { parsePeriod } from '../foundations/period-reading.ts'
import type { Problem } from '../foundations/problem.ts'
import type { Locate } from '../request.ts'
import { coverageOf } from './coverage.ts'
import { readYaml } from './document.ts'
import { issueProblems } from './issues.ts'
import { localList } from './local-list.ts'
import { configPath } from './paths.ts'
import { CONFIG_KEYS, configSchema } from './schema.ts'
import type { Config } from './settings.ts'

type Raw = z.infer<typeof configSchema>

/** Where the configuration stands: its absolute folder, and the folder in which the program was started. */
export interface ConfigPlace {
  /** As shown in messages. */
  file: string
  folder: string
  workingFolder: string
}

/**
 * Reads `per10k.yaml`. All its problems are found in one run, each with line and column (exit usage).
 * Paths in it are from its own folder and stay inside it.
 */
export function readConfig(text: string, place: ConfigPlace): { config: Config } | { problems: Problem[] } {
  const { yaml, problems } = readYaml(text, place.file)
  if (yaml === undefined) return { problems }
  const { locate } = yaml
  const value = withoutBlankKeys(yaml.value ?? {})
  const parsed = configSchema.safeParse(value)
  if (!parsed.success)
    problems.push(...parsed.error.issues.flatMap(issue => issueProblems(issue, value, locate)))
  const rest = settled(parsed.data ?? readableKeys(value), place, locate)
  problems.push(...('problems' in rest ? rest.problems : []))
  return problems.length > 0 ? { problems: oneEachPlace(problems.sort(byLine)) } : rest
}

/** The keys that can be read by themselves: what is wrong with their paths and days is told beside the others. */
function readableKeys(value: unknown): Raw {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
  const readable = Object.entries(value).filter(
    ([key, content]) => Object.hasOwn(CONFIG_KEYS, key) && configSchema.safeParse({ [key]: content }).success,
  )
  return configSchema.parse(Object.fromEntries(readable))
}

/** `coverage: 012` is misread before it is no coverage. */
function oneEachPlace(problems: readonly Problem[]): Problem[] {
  return problems.filter((problem, at) => at === 0 || byLine(problem, problems[at - 1]) !== 0)
}

function byLine(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}

/** A key without a value says nothing; of one that hides small counts that would be taken for hidden. */
function withoutBlankKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value).filter(([key, content]) => content !== null || PROTECTING.includes(key)),
  )
}

const PROTECTING = ['suppress', 'round-to']

function settled(raw: Raw, place: ConfigPlace, locate: Locate): { config: Config } | { problems: Problem[] } {
  const problems: Problem[] = []
  const pathOf = (written: string, ...at: (string | number)[]): string => {
    const reading = configPath(written, place)
    if ('value' in reading) return reading.value
    problems.push({ ...reading.problem, ...locate(at) })
    return written
  }
  const paths = {
    data: raw.data?.map((written, at) => pathOf(written, 'data', at)),
    targets: raw.targets === undefined ? undefined : pathOf(raw.targets, 'targets'),
    output: raw.output === undefined ? undefined : pathOf(raw.output, 'output'),
  }
  const coverage = coverageOf(raw.coverage, locate, problems)
  problems.push(...faultOfPeriod(raw.period, locate))
  if (problems.length > 0) return { problems }
  return {
    config: present({
      file: place.file,
      ...(raw.columns === undefined && raw.coverage === undefined ? {} : { locate }),
      ...plainSettings(raw),
      ...paths,
      coverage,
      ...localData(raw, locate),
    }),
  }
}

/** The period is read once more when the run is settled, as one that is typed is. */
function faultOfPeriod(period: string | undefined, locate: Locate): Problem[] {
  if (period === undefined) return []
  const reading = parsePeriod(period, 'command line')
  return 'problem' in reading ? [{ ...reading.problem, ...locate(['period']) }] : []
}

/** What needs no place of the file: under the same word, but for those that YAML writes otherwise. */
function plainSettings(raw: Raw) {
  const { data, targets, output, coverage, indicators, datasets, ...plain } = raw
  const { area: whole, columns, plan, 'plan.indicators': inOneKey, ...others } = plain
  const { 'allow-rejects': allowRejects, 'fail-on': failOn, 'round-to': roundTo, ...alike } = others
  return {
    ...alike,
    ...{ whole, allowRejects, failOn, roundTo },
    planMapping: plan?.indicators ?? inOneKey,
    columns: columns === undefined ? undefined : columnsByDataset(columns),
  }
}

function localData(raw: Raw, locate: Locate) {
  return {
    localIndicators: localList(raw.indicators, 'indicators', locate),
    localDatasets: localList(raw.datasets, 'datasets', locate),
  }
}

/** A line outside any dataset, `area: Town`, holds for all of them. */
function columnsByDataset(columns: NonNullable<Raw['columns']>): Record<string, Record<string, string>> {
  const byDataset: Record<string, Record<string, string>> = {}
  for (const [name, content] of Object.entries(columns)) {
    if (typeof content === 'string') byDataset['*'] = { ...byDataset['*'], [name]: content }
    else byDataset[name] = content
  }
  return byDataset
}

/** Without the keys that are not there, as `exactOptionalPropertyTypes` wants them. */
function present<Shape extends object>(
  shape: Shape,
): { [Key in keyof Shape]: Exclude<Shape[Key], undefined> } {
  const entries = Object.entries(shape).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [Key in keyof Shape]: Exclude<Shape[Key], undefined> }
}
