import { type Problem, problemText } from '../foundations/problem.ts'
import { visibleLine } from '../reports/visible.ts'

/** So many are told; the others are counted. */
const MOST_TOLD = 20
/** Letters of one message. Twenty of them, three bytes a letter, stay under 64 KiB. */
const LONGEST = 1000

/** Errors first, then warnings, each on a line of its own; with `quiet` no warnings. */
export function messagesText(problems: readonly Problem[], quiet: boolean): string {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const warnings = quiet ? [] : problems.filter(({ severity }) => severity === 'warning')
  const all = [...errors, ...warnings]
  const told = all.slice(0, MOST_TOLD).map(messageLine)
  if (all.length > MOST_TOLD)
    told.push(`in all ${totals(errors.length, warnings.length)}, the first ${MOST_TOLD} shown`)
  return told.map(line => `${line}\n`).join('')
}

function messageLine(problem: Problem): string {
  const letters = [...visibleLine(problemText(problem))]
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : letters.join('')
}

function totals(errors: number, warnings: number): string {
  return [counted(errors, 'error'), counted(warnings, 'warning')].filter(part => part !== '').join(' and ')
}

function counted(count: number, word: string): string {
  return count === 0 ? '' : `${count} ${word}${count === 1 ? '' : 's'}`
}

/** Prints problems to standard error. */
export function tell(problems: readonly Problem[], quiet = false): void {
  process.stderr.write(messagesText(problems, quiet))
}
