import { ALLOWED_REJECTS, parseAllowedRejects } from '../config/allowed-rejects.ts'
import {
  ACROSS,
  badChoice,
  COMPARATORS,
  FAILING_VERDICTS,
  type Format,
  isChoice,
  quoted,
  STEPS,
  TRAJECTORIES,
  WINDOWS,
} from '../config/choices.ts'
import { parseSuppress, ROUND_TO, SUPPRESS } from '../config/protection.ts'
import type { Settings } from '../config/settings.ts'
import { EXIT, error, type Problem } from '../foundations/problem.ts'
import { OPTIONS, type OptionText, type Typed, type ValueName } from './options.ts'

/** What was typed, judged: a value outside its words, twice where once is meant (exit usage). */
export function typedSettings(
  typed: Typed,
  formats: readonly Format[],
): { settings: Settings; problems: Problem[] } {
  const problems = [...blankValues(typed), ...repeatedOptions(typed)]
  const choice = <Word extends string>(
    name: ValueName,
    allowed: readonly Word[],
    values = typed[name],
  ): Word[] | undefined =>
    values?.filter((value): value is Word => {
      const known = isChoice(value, allowed)
      if (!known && value.trim() !== '') problems.push(badChoice(longName(name), value, allowed))
      return known
    })
  const settings = {
    ...{ data: typed.data, by: typed.by, areas: typed.area, quiet: typed.quiet, color: typed.color },
    ...{ targets: typed.targets?.[0], period: typed.period?.[0], output: typed.output?.[0] },
    every: choice('every', STEPS)?.[0],
    window: choice('window', WINDOWS)?.[0],
    compare: choice('compare', COMPARATORS, words(typed.compare?.[0])),
    trajectory: choice('trajectory', TRAJECTORIES)?.[0],
    format: choice('format', formats)?.[0],
    wide: choice('wide', ACROSS)?.[0],
    bom: typed.bom || undefined,
    failOn: choice('failOn', FAILING_VERDICTS),
    suppress: suppressed(typed.suppress?.[0], problems),
    roundTo: roundTo(choice('roundTo', ROUND_TO)?.[0]),
    allowRejects: allowedRejects(typed.allowRejects?.[0], problems),
  }
  return { settings: present(settings), problems }
}

/** `england,region`: none of these words has a comma in it. */
function words(text: string | undefined): string[] | undefined {
  return text?.split(',').map(word => word.trim())
}

/** The command line over the configuration. */
export function merged(typed: Settings, configured: Settings | undefined): Settings {
  return { ...configured, ...typed }
}

function allowedRejects(text: string | undefined, problems: Problem[]): Settings['allowRejects'] {
  if (text === undefined || text.trim() === '') return undefined
  const parsed = parseAllowedRejects(text)
  if (parsed === undefined)
    problems.push(badUsage(`${longName('allowRejects')} ${quoted(text)}`, ALLOWED_REJECTS))
  return parsed
}

function suppressed(text: string | undefined, problems: Problem[]): number | undefined {
  if (text === undefined || text.trim() === '') return undefined
  const parsed = parseSuppress(text)
  if (parsed === undefined) problems.push(badUsage(`${longName('suppress')} ${quoted(text)}`, SUPPRESS))
  return parsed
}

function roundTo(text: (typeof ROUND_TO)[number] | undefined): Settings['roundTo'] {
  return text === undefined ? undefined : text === '5' ? 5 : 10
}

function blankValues(typed: Typed): Problem[] {
  return named(typed)
    .filter(([, values]) => values.some(value => value.trim() === ''))
    .map(([name]) => badUsage(`${longName(name)} with a blank value`, `a value, or no ${longName(name)}`))
}

function repeatedOptions(typed: Typed): Problem[] {
  return named(typed)
    .filter(([name, values]) => values.length > 1 && !(OPTIONS[name] as OptionText).repeats)
    .map(([name]) => badUsage(`${longName(name)} more than once`, 'one value'))
}

function named(typed: Typed): [ValueName, string[]][] {
  return Object.entries(typed).filter(([, values]) => Array.isArray(values)) as [ValueName, string[]][]
}

/** `--allow-rejects` */
function longName(name: ValueName): string {
  return /--[\w-]+/.exec(OPTIONS[name].flags)?.[0] ?? name
}

function badUsage(found: string, expected: string): Problem {
  return error('usage', EXIT.usage, found, { expected })
}

function present(settings: { [Key in keyof Settings]: Settings[Key] | undefined }): Settings {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined))
}
