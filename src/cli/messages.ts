import { type Problem, problemText } from '../foundations/problem.ts'
import { counted, joined } from '../foundations/wording.ts'
import { visibleLine } from '../reports/visible.ts'
import { clearProgress } from './progress.ts'
import { printAside } from './standard-error.ts'

/** So many are told; the others are counted. */
const MOST_TOLD = 20
/** Letters of one message. Twenty of them, three bytes a letter, stay under 64 KiB. */
const LONGEST = 1000

/** Errors first, then warnings, each on a line of its own; with `quiet` no warnings. */
export function messagesText(problems: readonly Problem[], quiet: boolean): string {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const warnings = quiet ? [] : problems.filter(({ severity }) => severity === 'warning')
  const told = [...errors, ...warnings].slice(0, MOST_TOLD)
  const lines = told.map(messageLine)
  const found = { error: howMany(errors), warning: howMany(warnings) }
  if (found.error + found.warning > told.length) lines.push(totalLine(found, told.length))
  return lines.map(line => `${line}\n`).join('')
}

/** Some problems stand for others of their kind. */
function howMany(problems: readonly Problem[]): number {
  return problems.reduce((sum, { unlisted = 0 }) => sum + 1 + unlisted, 0)
}

function totalLine(found: Record<string, number>, told: number): string {
  const kinds = Object.entries(found).filter(([, count]) => count > 0)
  return `${joined(kinds.map(([kind, count]) => counted(count, kind)))} in all, the first ${told} shown`
}

function messageLine(problem: Problem): string {
  const letters = [...visibleLine(problemText(problem))]
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : letters.join('')
}

/** Prints problems to standard error. */
export function tell(problems: readonly Problem[], quiet = false): void {
  clearProgress()
  printAside(messagesText(problems, quiet))
}
