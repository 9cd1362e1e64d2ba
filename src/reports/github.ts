import { type Problem, problemMessage } from '../foundations/problem.ts'
import { counted } from '../foundations/wording.ts'
import type { CheckOutcome, Finding, ValidateOutcome } from '../outcome.ts'
import type { Judged } from '../plans/judged.ts'
import { remarksOf } from './remarks.ts'
import { isInPlan, notesText, placeText, tallyText, titleText } from './verdict-text.ts'
import { visibleLine } from './visible.ts'

/**
 * Annotations, as the steps of a workflow print them (GitHub's "workflow commands"): what fails the run
 * as an error, what is amber as a warning, what could not be judged as a notice; problems of the
 * extracts with file and line.
 */
export function verdictAnnotations(
  { judged, ...outcome }: Pick<CheckOutcome, 'judged' | 'problems' | 'remarks'>,
  failing: ReadonlySet<Judged>,
): string {
  const inPlan = judged.filter(row => isInPlan(row) || failing.has(row))
  const lines = inPlan.flatMap(row => verdictLine(row, failing.has(row)))
  return text([...remarksOf(outcome).map(problemLine), ...lines, tallyText(inPlan)])
}

/** The problems of the extracts, every doubt on its first lines, and how many files were read. */
export function problemAnnotations({
  files,
  doubts,
  problems,
}: Pick<ValidateOutcome, 'files' | 'doubts' | 'problems'>): string {
  const sum = (name: 'rejected' | 'doubtful') => files.reduce((rows, file) => rows + file[name], 0)
  const [rejected, doubtful] = [sum('rejected'), sum('doubtful')]
  return text([
    ...problems.map(problemLine),
    ...doubts.flatMap(doubtLines),
    `${counted(files.length, 'file')} read, ${counted(rejected, 'row')} refused, ${doubtful} doubtful`,
  ])
}

type Level = 'error' | 'warning' | 'notice'

function verdictLine(row: Judged, fails: boolean): string[] {
  if (row.verdict === 'green' && !fails) return []
  const level = fails ? 'error' : row.verdict === 'grey' ? 'notice' : 'warning'
  const about = [titleText(row), placeText(row)].filter(part => part !== '').join(', ')
  return [
    command(
      level,
      { title: `${row.verdict}: ${titleText(row)}` },
      `${about}: ${row.reason}${notesText(row)}`,
    ),
  ]
}

/** One problem as an annotation of the line that it is about. */
export function problemLine(problem: Problem): string {
  const { severity, code, file, line, column } = problem
  return command(severity, { file, line, col: column, title: code }, problemMessage(problem))
}

/** The last of the lines tells how many more there are. */
function doubtLines({ code, file, rows, lines, found, effect, advice }: Finding): string[] {
  const places = lines.length === 0 ? [undefined] : lines
  return places.map((line, at) => {
    const more =
      at === places.length - 1 && rows > places.length ? ` (and ${rows - places.length} more rows)` : ''
    return command('warning', { file, line, title: code }, `${found}${more}; ${effect}; ${advice}`)
  })
}

function command(
  level: Level,
  properties: Record<string, string | number | undefined>,
  message: string,
): string {
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
  return `::${level} ${written.join(',')}::${escapedMessage(message)}`
}

/** A line end would end the command, and a per cent sign begins an escape. */
function escapedMessage(message: string): string {
  return visibleLine(message).replaceAll('%', '%25')
}

function escapedProperty(value: string): string {
  return escapedMessage(value).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function text(lines: readonly string[]): string {
  return lines
    .filter(line => line !== '')
    .map(line => `${line}\n`)
    .join('')
}
