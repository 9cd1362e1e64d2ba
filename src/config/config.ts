import { parsePeriod } from '../foundations/period-reading.ts'
import type { Problem } from '../foundations/problem.ts'
import type { Locate } from '../request.ts'
import { coverageOf } from './coverage.ts'
import { readYaml } from './document.ts'
import { issueProblems } from './issues.ts'
import { columnsByDataset, localData, type NamedInConfig, namedIn, present } from './named.ts'
import { configPath } from './paths.ts'
import { CONFIG_KEYS, configSchema, type Raw } from './schema.ts'
import type { Config } from './settings.ts'

/** Where the configuration stands: its absolute folder, and the folder in which the program was started. */
export interface ConfigPlace {
  /** As shown in messages. */
  file: string
  folder: string
  workingFolder: string
}

/** A configuration that does not hold, and what of it can still be looked through for further problems. */
interface Refused {
  problems: Problem[]
  named?: NamedInConfig
}

/**
 * Reads `per10k.yaml`. All its problems are found in one run, each with line and column (exit usage).
 * Paths in it are from its own folder and stay inside it.
 */
export function readConfig(text: string, place: ConfigPlace): { config: Config } | Refused {
  const { yaml, problems } = readYaml(text, place.file)
  if (yaml === undefined) return { problems }
  const { locate } = yaml
  const value = withoutBlankKeys(yaml.value ?? {})
  const parsed = configSchema.safeParse(value)
  if (!parsed.success)
    problems.push(...parsed.error.issues.flatMap(issue => issueProblems(issue, value, locate)))
  const raw = parsed.data ?? readableKeys(value)
  const rest = settled(raw, place, locate)
  problems.push(...('problems' in rest ? rest.problems : []))
  if (problems.length === 0) return rest
  return { problems: oneEachPlace(problems.sort(byLine)), named: namedIn(raw, locate) }
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
