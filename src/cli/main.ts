import { CommanderError } from 'commander'
import about from '../../package.json' with { type: 'json' }
import { EXIT } from '../foundations/problem.ts'
import { exitOf, problemsOf } from './failure.ts'
import { tell } from './messages.ts'
import { program } from './program.ts'
import { usageProblem } from './usage.ts'

/** Reads the command line and has it run; the answer is the exit code. What a command needs is loaded for it alone. */
export async function main(argv: readonly string[]): Promise<number> {
  let exit: number = EXIT.done
  const top = program(about.version, async ({ name }, invocation) => {
    const { run } = await import('./run.ts')
    exit = await run(name, invocation)
  })
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
