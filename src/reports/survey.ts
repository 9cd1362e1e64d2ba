import { counted } from '../foundations/wording.ts'
import type { SurveyedFile, SurveyedPlan, SurveyOutcome } from '../outcome.ts'
import { visibleLine } from './visible.ts'
import { hanging } from './wrapping.ts'

type Shown = (file: string) => string

/** What `init` found: what each file is, what can be counted, and what is missing for the rest. */
export function surveyText(
  survey: SurveyOutcome,
  shown: Shown,
  written: string | undefined,
  width: number,
): string {
  const parts = [
    ['Files', ...survey.files.map(file => `  ${shown(file.file)}: ${fileText(file)}`)],
    ...(survey.plans.length === 0
      ? []
      : [['Plans', ...survey.plans.map(plan => `  ${shown(plan.file)}: ${planText(plan)}`)]]),
    [countedText(survey), ...(survey.available.length === 0 ? [] : [`  ${survey.available.join(', ')}`])],
    ['Missing', ...survey.missing.map(({ found, indicators }) => `  ${found}: ${indicators.join(', ')}`)],
    ...(written === undefined ? [] : [[`${written} written; next: per10k validate -c ${written}`]]),
  ]
  return `${parts.map(lines => lines.flatMap(line => wrapped(line, width)).join('\n')).join('\n\n')}\n`
}

/** What goes on in further lines stands further in than the first. */
function wrapped(line: string, width: number): string[] {
  const words = visibleLine(line).trimStart()
  const margin = ' '.repeat(line.length - line.trimStart().length)
  const [first, ...more] = hanging(`${margin}  `, words, width)
  return [margin + first.trimStart(), ...more]
}

function fileText({ datasets, list, renamed, guesses, others, why }: SurveyedFile): string {
  const near = guesses.map(({ dataset, column, header }) => `${dataset}.${column} may be "${header}"`)
  const what = [
    ...(datasets.length > 0 ? [datasets.join(' and ')] : []),
    ...(list === undefined ? [] : [datasets.length > 0 ? `as ${list}` : `${list}, read beside the others`]),
    ...(datasets.length === 0 && list === undefined
      ? [`no extract${why === undefined ? '' : `, ${why}`}`]
      : []),
  ].join(' ')
  const called = renamed.map(({ column, header }) => `${column} is "${header}"`)
  return [what, called.join(', '), near.join(', '), othersText(others)].filter(text => text !== '').join('; ')
}

/** A list of a statutory collection may have dozens. */
const MOST_OTHERS = 10

function othersText(headers: readonly string[]): string {
  if (headers.length === 0) return ''
  const more = headers.length - MOST_OTHERS
  const shown = headers.slice(0, MOST_OTHERS).map(header => `"${header}"`)
  return `other columns: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

function planText({ rows, unfit }: SurveyedPlan): string {
  return `${counted(rows, 'row')}, ${unfit.length === 0 ? 'each an indicator' : `${unfit.length} of no indicator`}`
}

function countedText({ available, period }: SurveyOutcome): string {
  const many = counted(available.length, 'indicator')
  if (available.length === 0) return 'Nothing can be counted'
  return period === undefined
    ? `${many} can be counted; of which period the extracts do not tell, so name one with -p`
    : `${many} can be counted, by default for ${period.label}`
}
