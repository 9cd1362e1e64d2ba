import type { Command, CommanderError } from 'commander'
import { didYouMean } from '../foundations/nearest.ts'
import { EXIT, error, type Problem } from '../foundations/problem.ts'

/** What commander complains of, in the one shape of all problems (exit usage). */
export function usageProblem(
  { code, message }: CommanderError,
  top: Command,
  argv: readonly string[],
): Problem {
  const quotedWord = /'([^']*)'/.exec(message)?.[1] ?? ''
  const command = top.commands.find(one => argv.includes(one.name()))
  const told = TOLD[code]?.(quotedWord, top, command) ?? { found: message.replace(/^error: /, '') }
  const help = `per10k ${command === undefined ? '' : `${command.name()} `}--help lists what there is`
  return error('usage', EXIT.usage, told.found, { ...told, advice: told.advice ?? help })
}

interface Told {
  found: string
  expected?: string
  advice?: string
}

const TOLD: Record<string, (word: string, top: Command, command: Command | undefined) => Told> = {
  'commander.unknownOption': (word, top, command) => {
    const flags = [top, ...(command ? [command] : [])].flatMap(({ options }) =>
      options.map(({ long }) => long ?? ''),
    )
    return {
      found: `the option ${word}, which ${where(command)} does not have`,
      ...near(word, [...flags, '--help']),
    }
  },
  'commander.unknownCommand': (word, top) => {
    const names = top.commands.map(one => one.name()).filter(name => name !== 'help')
    return { found: `the command ${word}`, expected: names.join(', '), ...near(word, names) }
  },
  'commander.excessArguments': (_, __, command) => ({
    found: `more words than ${where(command)} takes`,
  }),
  'commander.missingArgument': (word, _, command) => ({ found: `${where(command)} without its ${word}` }),
  'commander.optionMissingArgument': word => ({ found: `the option ${word} without its value` }),
}

function where(command: Command | undefined): string {
  return command === undefined ? 'per10k' : command.name()
}

function near(word: string, candidates: string[]): { advice?: string } {
  const advice = didYouMean(word, candidates)
  return advice === undefined ? {} : { advice }
}
