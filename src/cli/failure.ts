import { EXIT, type ExitCode, error, type Problem, type Refusal } from '../foundations/problem.ts'

/** What ended the run: the problems of a refusal; anything else is a fault of the program. */
export function problemsOf(cause: unknown): Problem[] {
  return isRefusal(cause) ? cause.problems : [bug(cause)]
}

/** By what it carries: the built program is several files, and each has the class for itself. */
function isRefusal(cause: unknown): cause is Refusal {
  return cause instanceof Error && 'problems' in cause
}

/** How the program ends with these problems: as the first error says. */
export function exitOf(problems: readonly Problem[]): ExitCode {
  const first = problems.find(({ severity }) => severity === 'error')
  return first === undefined ? EXIT.done : (first.exit ?? EXIT.data)
}

/** Where in the program it happened, but not what the error says: that could quote a row. */
function bug(cause: unknown): Problem {
  const kind = cause instanceof Error ? cause.name : typeof cause
  const place = /\(?(?:file:\/\/)?[^\s()]*[\\/]([^\\/\s():]+:\d+:\d+)\)?/.exec(
    cause instanceof Error ? (cause.stack ?? '') : '',
  )
  return error(
    'bug',
    EXIT.bug,
    `a fault of per10k itself (${kind}${place === null ? '' : ` at ${place[1]}`})`,
    {
      advice: 'please report it with this line and the command that you typed, without any data',
    },
  )
}
