import { CommanderError } from 'commander'
import about from '../../package.json' with { type: 'json' }
import { EXIT } from '../foundations/problem.ts'
import { COMMANDS, type CommandText } from './commands.ts'
import { exitOf, problemsOf } from './failure.ts'
import { tell } from './messages.ts'
import { program, type Run } from './program.ts'
import { usageProblem } from './usage.ts'

/** Reads the command line and has it run; the answer is the exit code. What a command needs is loaded for it alone. */
export async function main(argv: readonly string[]): Promise<number> {
  let exit: number = EXIT.done
  const start: Run = async ({ name }, invocation) => {
    const { run } = await import('./run.ts')
    exit = await run(name, invocation)
  }
  const top = program(about.version, start, { commands: commandsFor(argv) })
  try {
    await top.parseAsync(argv, { from: 'user' })
    return exit
  } catch (cause) {
    if (cause instanceof CommanderError) return endOfUsage(cause)
    const problems = problemsOf(cause)
    tell(problems, top.opts().quiet)
    return exitOf(problems)
  }

  /** Help and version end well; help for want of a command, and every misuse, do not. */
  function endOfUsage(cause: CommanderError): number {
    if (cause.exitCode === 0) return EXIT.done
    if (cause.code !== 'commander.help') tell([usageProblem(cause, top, argv)])
    return EXIT.usage
  }
}

/** The command that the first word names, else all: the options of eight others take longer than to read a line. */
function commandsFor([first]: readonly string[]): readonly CommandText[] {
  const named = COMMANDS.filter(({ name }) => name === first)
  return named.length > 0 ? named : COMMANDS
}
