import { CommanderError } from 'commander'
import { didYouMean } from '../foundations/nearest.ts'
import { EXIT, error, type Problem } from '../foundations/problem.ts'
import { shellWords } from '../weaving/shell-words.ts'
import { COMMANDS, type CommandText } from './commands.ts'
import type { Invocation } from './invocation.ts'
import { OPTIONS, type OptionName } from './options.ts'
import { program } from './program.ts'
import { usageProblem } from './usage.ts'

/** What a marker asks, read as a command line is. */
export interface MarkerCommand extends Invocation {
  command: 'calc' | 'check'
}

/** What says where an answer goes has no meaning in a document. */
const OF_OUTPUT = new Set<OptionName>(['format', 'output', 'bom', 'failOn'])
const NAMES = ['calc', 'check'] as const
const MARKER_COMMANDS: CommandText[] = COMMANDS.filter(({ name }) =>
  (NAMES as readonly string[]).includes(name),
).map(text => ({
  ...text,
  options: [...text.options.filter(option => !OF_OUTPUT.has(option)), 'columns', 'headings'],
}))

/** Reads the words of a marker: those of a shell, an option perhaps as `name=value`. */
export async function markerCommand(text: string): Promise<MarkerCommand | Problem> {
  const words = shellWords(text)
  if (words === 'unclosed quote') return usage('a quote that nothing closes')
  const command = NAMES.find(name => name === words[0])
  if (command === undefined) return unknownCommand(words[0])
  const argv = words.map((word, at) => (isPair(word, words[at - 1]) ? `--${word}` : word))
  let read: Invocation | undefined
  const options = { commands: MARKER_COMMANDS, silent: true }
  const top = program(
    '',
    async (_, invocation) => {
      read = invocation
    },
    options,
  )
  try {
    await top.parseAsync(argv, { from: 'user' })
  } catch (cause) {
    if (!(cause instanceof CommanderError)) throw cause
    if (cause.exitCode !== 0) return usageProblem(cause, top, argv)
  }
  return read === undefined ? usage('a marker that asks for help') : { command, ...read }
}

const WAITING = new Set(
  Object.values(OPTIONS)
    .filter(({ flags }) => flags.includes('<'))
    .flatMap(({ flags }) => flags.match(/(?<![\w-])--?[a-z][\w-]*/g) ?? []),
)

/** `every=year` is `--every=year`, save where it is the value of the option before it. */
function isPair(word: string, before: string | undefined): boolean {
  return /^[a-z][a-z-]*=/.test(word) && !WAITING.has(before ?? '')
}

function unknownCommand(word: string | undefined): Problem {
  if (word === undefined) return usage('a marker without a command')
  const advice = didYouMean(word, NAMES)
  return { ...usage(`the command ${word}`), ...(advice !== undefined && { advice }) }
}

function usage(found: string): Problem {
  return error('usage', EXIT.usage, found, { expected: 'calc or check, with options as on the command line' })
}
