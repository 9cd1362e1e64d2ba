import { existsSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { isInside } from '../config/paths.ts'
import type { Settings } from '../config/settings.ts'
import { EXIT, error, type Problem, Refusal } from '../foundations/problem.ts'
import type { SurveyOutcome } from '../outcome.ts'
import { escapedInYaml } from '../reports/visible.ts'
import type { Request } from '../request.ts'
import { survey } from '../survey.ts'
import { refuseOverwriting } from './delivery.ts'
import type { Invocation } from './invocation.ts'
import { tell } from './messages.ts'
import { schemaLine } from './package-files.ts'
import { possiblePlans } from './possible-plans.ts'
import { typedSettings } from './settings.ts'
import { heedSignals } from './signals.ts'
import { statsOf } from './small-file.ts'
import { sourcesOf } from './sources.ts'
import { printAside } from './standard-error.ts'
import { STANDARD_ERROR, STANDARD_OUTPUT, terminalOf } from './standard-streams.ts'
import { print } from './streams.ts'
import { tableWidth } from './terminal.ts'
import { writeWhole } from './writing.ts'

const FILE_NAME = 'per10k.yaml'
const DASH = '-'

/** `per10k init`: what a folder of extracts holds, and a configuration for it that runs as it stands. */
export async function init(invocation: Invocation): Promise<number> {
  const { folder, target, settings } = settled(invocation)
  const { sources, problems: missing } = sourcesOf([folder])
  if (missing.length > 0) throw new Refusal(missing)
  refuseOverwriting([target], sources)
  const found = await survey(requestFor(sources), possiblePlans(folder))
  tell(doubts(found), settings.quiet)
  const text = await configuration(found, folder, target)
  await heedSignals()
  if (target === DASH) await print(text)
  else writeWhole(target, text)
  if (settings.quiet !== true) await report(found, folder, target)
  return EXIT.done
}

interface Settled {
  folder: string
  /** The file to write; `-` is standard output. */
  target: string
  settings: Settings
}

function settled({ words, typed, formats }: Invocation): Settled {
  const { settings, problems } = typedSettings(typed, formats)
  const folder = words[0] ?? '.'
  const target = settings.output ?? join(folder, FILE_NAME)
  problems.push(...wrongFolder(folder), ...wrongTarget(folder, target, typed.force === true))
  if (typed.config !== undefined) problems.push(readsNone())
  if (problems.length > 0) throw new Refusal(problems)
  return { folder, target, settings }
}

function wrongFolder(folder: string): Problem[] {
  const stats = statsOf(folder)
  if (stats === undefined)
    return [error('missing-file', EXIT.files, 'no such folder', { file: folder, advice: 'check the path' })]
  if (stats.isDirectory()) return []
  return [
    error('usage', EXIT.usage, 'a file instead of a folder', {
      file: folder,
      expected: 'the folder of the extracts',
    }),
  ]
}

/** Its paths lead only into its own folder, and what somebody wrote is not written over. */
function wrongTarget(folder: string, target: string, force: boolean): Problem[] {
  if (target === DASH) return []
  if (!isInside(resolve(folder), dirname(resolve(target)))) {
    const expected = 'a file in the folder of the extracts, or in one around it'
    return [
      error('usage', EXIT.usage, 'a configuration that could not reach its extracts', {
        file: target,
        expected,
      }),
    ]
  }
  if (force || !existsSync(target)) return []
  const advice = '--force replaces it, -o - prints the new one'
  return [
    error('config-exists', EXIT.usage, 'a configuration that is there already', { file: target, advice }),
  ]
}

function readsNone(): Problem {
  const advice = 'name the file to write with -o'
  return error('usage', EXIT.usage, '--config, where a configuration is made and none is read', { advice })
}

function requestFor(sources: Request['sources']): Request {
  return {
    sources,
    indicators: [],
    periods: undefined,
    window: 'period',
    by: [],
    areas: [],
    whole: 'All areas',
    allowRejects: { rows: 0 },
    coverage: {},
    columns: {},
    encoding: 'utf-8',
    hash: false,
  }
}

/** What is wrong with the extracts is for `validate` to refuse; that a plan is no extract is nothing wrong. */
function doubts({ problems, plans }: SurveyOutcome): Problem[] {
  const files = new Set(plans.map(({ file }) => file))
  return problems
    .filter(({ file }) => file === undefined || !files.has(file))
    .map(({ exit: _, ...problem }) => ({ ...problem, severity: 'warning' }))
}

async function configuration(found: SurveyOutcome, folder: string, target: string): Promise<string> {
  const { startingConfig } = await import('../config/starting.ts')
  const extracts = resolve(folder)
  const own = target === DASH ? extracts : dirname(resolve(target))
  return escapedInYaml(startingConfig(found, { folder: own, extracts, schemaLine: schemaLine(own) }))
}

/** The configuration is the answer where it is printed; else what was found is. */
async function report(found: SurveyOutcome, folder: string, target: string): Promise<void> {
  const { surveyText } = await import('../reports/survey.ts')
  const shown = (file: string) => relative(resolve(folder), resolve(file)) || basename(file)
  const isAnswer = target !== DASH
  const terminal = terminalOf(isAnswer ? STANDARD_OUTPUT : STANDARD_ERROR)
  const width = terminal.isTTY ? tableWidth(terminal) : Number.POSITIVE_INFINITY
  const text = surveyText(found, shown, isAnswer ? target : undefined, width)
  if (isAnswer) await print(text)
  else printAside(text)
}
