import { counted } from '../foundations/wording.ts'
import type { SurveyedFile, SurveyedPlan, SurveyOutcome } from '../outcome.ts'
import { KEY_TEXTS } from './key-texts.ts'
import { comment, pathFrom, scalar, WIDE } from './yaml-lines.ts'

/** Where the new configuration will stand, and where its extracts lie; both absolute. */
export interface StartingPlace {
  folder: string
  extracts: string
  /** By which an editor knows what may stand in the file. */
  schemaLine: string
}

export type Key = keyof typeof KEY_TEXTS

/** What a survey knows of a key; `undefined` where it knows nothing. */
export const FOUND_LINES: Partial<
  Record<Key, (survey: SurveyOutcome, place: StartingPlace) => string[] | undefined>
> = {
  data: dataLines,
  area: ({ whole }) => (whole === undefined ? undefined : [...says('area'), `area: ${scalar(whole)}`]),
  targets: targetsLines,
  plan: planLines,
  encoding: ({ encoding }) =>
    encoding === 'utf-8' ? undefined : [...says('encoding'), `encoding: ${encoding}`],
  columns: columnsLines,
  coverage: coverageLines,
  period: periodLines,
}

function says(key: Key): string[] {
  const { means } = KEY_TEXTS[key]
  return comment(`${means[0].toUpperCase()}${means.slice(1)}.`)
}

function dataLines({ files }: SurveyOutcome, place: StartingPlace): string[] {
  const path = (file: string) => pathFrom(place.folder, file)
  const [used, others] = [files.filter(isUsed), files.filter(file => !isUsed(file))]
  const data = files.some(({ stops }) => stops)
    ? [
        'data:',
        ...used.map(({ file }) => `  - ${scalar(path(file))}`),
        ...others.filter(({ stops }) => stops).map(({ file }) => `#  - ${scalar(path(file))}`),
      ]
    : [`data: ${scalar(pathFrom(place.folder, place.extracts) || '.')}`]
  return [
    ...says('data'),
    ...data,
    ...used.flatMap(file => comment(`${path(file.file)}: ${fileWords(file)}`)),
    ...others.flatMap(({ file, why }) => comment(`${path(file)}: no extract${why ? `, ${why}` : ''}`)),
  ]
}

function isUsed({ datasets, list }: SurveyedFile): boolean {
  return datasets.length > 0 || list !== undefined
}

function fileWords({ datasets, list, renamed }: SurveyedFile): string {
  const called = renamed.map(({ column, header }) => `${column} is "${header}"`)
  return [
    datasets.length === 0 ? 'read beside the others' : datasets.join(' and '),
    ...(list === undefined ? [] : [list]),
    ...(called.length === 0 ? [] : [called.join(', ')]),
  ].join('; ')
}

function targetsLines({ plans }: SurveyOutcome, { folder }: StartingPlace): string[] | undefined {
  if (plans.length === 0) return undefined
  const [best, ...others] = byFit(plans)
  const line = (plan: SurveyedPlan, mark: string) =>
    `${`${mark}targets: ${scalar(pathFrom(folder, plan.file))}`.padEnd(WIDE)}  # ${fitWords(plan)}`
  const holds = others.length === 0 || fitting(best) > 0
  return [...says('targets'), line(best, holds ? '' : '#'), ...others.map(plan => line(plan, '#'))]
}

/** The plan that a configuration starts with stands first. */
function byFit(plans: readonly SurveyedPlan[]): SurveyedPlan[] {
  return [...plans].sort((a, b) => fitting(b) - fitting(a) || b.rows - a.rows || (a.file < b.file ? -1 : 1))
}

function fitting({ rows, unfit }: SurveyedPlan): number {
  return rows - unfit.length
}

/** `7 of 11 rows are indicators` */
function fitWords(plan: SurveyedPlan): string {
  return `${fitting(plan)} of ${counted(plan.rows, 'row')} named as an indicator`
}

function planLines({ plans }: SurveyOutcome): string[] | undefined {
  const [plan] = byFit(plans)
  if (plan === undefined || plan.unfit.length === 0) return undefined
  const rows = new Map(plan.unfit.map(row => [row.words, row]))
  return [
    ...says('plan'),
    '# Each stands here with the id that is spelled most like it: look whether it is the one that is meant.',
    '#plan:',
    '#  indicators:',
    ...[...rows.values()].map(
      ({ words, line, nearest }) => `#    ${scalar(words)}: ${nearest ?? 'an-id'}  # line ${line}`,
    ),
  ]
}

function columnsLines({ files }: SurveyOutcome): string[] | undefined {
  const guesses = files.flatMap(file => file.guesses)
  if (guesses.length === 0) return undefined
  const datasets = [...new Set(guesses.map(({ dataset }) => dataset))]
  const linesOf = (dataset: string) => {
    const byColumn = new Map(
      guesses.filter(guess => guess.dataset === dataset).map(guess => [guess.column, guess.header]),
    )
    return [`#  ${dataset}:`, ...[...byColumn].map(([column, header]) => `#    ${column}: ${scalar(header)}`)]
  }
  return [
    ...says('columns'),
    '# These are guessed: the column is not there, and its header is spelled nearly like it.',
    '#columns:',
    ...datasets.flatMap(linesOf),
  ]
}

function coverageLines({ spans, snapshots }: SurveyOutcome): string[] | undefined {
  if (spans.length + snapshots.length === 0) return undefined
  return [
    ...says('coverage'),
    ...(spans.length > 0 ? comment('Here with the months of the events that are there.') : []),
    ...(snapshots.length > 0
      ? comment(`Of ${snapshots.join(' and ')} say the day as of which it was taken.`)
      : []),
    '#coverage:',
    ...spans.map(({ dataset, days }) => `#  ${dataset}: ${days}`),
    ...snapshots.map(dataset => `#  ${dataset}: ${SOME_DAY}`),
  ]
}

const SOME_DAY = '2025-03-31'

function periodLines({ period }: SurveyOutcome): string[] | undefined {
  if (period === undefined) return undefined
  if (!period.mustBeAsked) return undefined
  return [
    ...says('period'),
    ...comment('The extracts by themselves tell of no whole financial year, so it is said here.'),
    `period: ${scalar(period.label)}`,
  ]
}
