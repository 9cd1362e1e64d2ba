import { CommanderError } from 'commander'
import about from '../../package.json' with { type: 'json' }
import { EXIT } from '../foundations/problem.ts'
import type { CommandText } from './commands.ts'
import { exitOf, problemsOf } from './failure.ts'
import type { Invocation } from './invocation.ts'
import { tell } from './messages.ts'
import { program } from './program.ts'
import { endOnBug, endOnInterrupt, toleratePipeEnd } from './streams.ts'
import { usageProblem } from './usage.ts'

/** Runs the command line; the answer is the exit code. Nothing else ends the process, save an interrupt. */
export async function main(argv: readonly string[]): Promise<number> {
  toleratePipeEnd()
  endOnInterrupt()
  endOnBug()
  let exit: number = EXIT.done
  const run = async (command: CommandText, invocation: Invocation) => {
    exit = await (await command.load())(invocation)
  }
  const top = program(about.version, run)
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
