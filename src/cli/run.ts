import { calc } from './calc.ts'
import { check } from './check.ts'
import type { CommandName } from './commands.ts'
import { demo } from './demo.ts'
import { explain } from './explain.ts'
import { exitOf, problemsOf } from './failure.ts'
import { init } from './init.ts'
import type { Invocation } from './invocation.ts'
import { list } from './list.ts'
import { tell } from './messages.ts'
import { report } from './report.ts'
import { show } from './show.ts'
import { clearAtEnd, endOnBug } from './streams.ts'
import { validate } from './validate.ts'
import { weave } from './weave.ts'

/** The work of a command; the answer is the exit code. */
type Work = (invocation: Invocation) => Promise<number>

const WORK: Record<CommandName, Work> = {
  calc,
  check,
  report,
  validate,
  explain,
  list,
  show,
  weave,
  init,
  demo,
}

/** Runs a command to its end; the answer is the exit code. Nothing else ends the process, save an interrupt. */
export async function run(name: CommandName, invocation: Invocation): Promise<number> {
  clearAtEnd()
  endOnBug()
  try {
    return await WORK[name](invocation)
  } catch (cause) {
    const problems = problemsOf(cause)
    tell(problems, invocation.typed.quiet)
    return exitOf(problems)
  }
}
