/**
 * One shape for everything that can be wrong: `file:line:column: error[code]: found; expected; do`.
 * A problem never holds a value from a child's record: the file and the line name the row.
 */
export interface Problem {
  severity: 'error' | 'warning'
  /** A stable word for programs: `ragged-row`, `missing-column`. */
  code: string
  /** What kind of thing was found. */
  found: string
  /** What was expected. */
  expected?: string
  /** What to do. */
  advice?: string
  file?: string
  line?: number
  column?: number
  /** Of one problem that says it all of many rows: how many were refused for it. */
  rows?: number
  /** So many more of them were found after it, and are counted but not listed. */
  unlisted?: number
  /** How the program ends when this is an error. */
  exit?: ExitCode
}

export const EXIT = {
  done: 0,
  findings: 1,
  usage: 2,
  data: 3,
  files: 4,
  disclosure: 5,
  bug: 70,
  interrupted: 130,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

export type Place = Pick<Problem, 'file' | 'line' | 'column'>
type Text = Pick<Problem, 'expected' | 'advice'>

export function error(code: string, exit: ExitCode, found: string, rest: Text & Place = {}): Problem {
  return { severity: 'error', code, found, exit, ...rest }
}

export function warning(code: string, found: string, rest: Text & Place = {}): Problem {
  return { severity: 'warning', code, found, ...rest }
}

/** The one shape in which a person reads a problem. */
export function problemText(problem: Problem): string {
  const place = placeText(problem)
  return `${place === '' ? '' : `${place}: `}${problem.severity}[${problem.code}]: ${problemMessage(problem)}`
}

/** Found, expected and what to do, without the place: the `message` of the JSON output. */
export function problemMessage({ found, expected, advice }: Problem): string {
  return [found, expected === undefined ? undefined : `expected ${expected}`, advice]
    .filter(Boolean)
    .join('; ')
}

function placeText({ file, line, column }: Place): string {
  return [file, line, column].filter(part => part !== undefined).join(':')
}

/** Where a problem of no file stands: with what was asked there. */
export function placed(problem: Problem, place: Place | undefined): Problem {
  return problem.file === undefined ? { ...problem, ...place } : problem
}

/** Each problem once, where several questions found the same. */
export function withoutDoubles(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map(problem => [JSON.stringify(problem), problem])).values()]
}

/** Thrown where work cannot go on; whoever runs the program turns it into messages and an exit code. */
export class Refusal extends Error {
  readonly problems: Problem[]
  constructor(problems: Problem | Problem[]) {
    const list = Array.isArray(problems) ? problems : [problems]
    super(list.map(problemText).join('\n'))
    this.problems = list
  }
}
