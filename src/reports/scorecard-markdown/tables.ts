import { codesText } from '../figure-rows.ts'
import { denominatorText, grouped, numeratorText, toTargetText, valueText } from '../figure-text.ts'
import { type Footnotes, footnotes } from '../footnotes.ts'
import { MARKS } from '../paint.ts'
import { madeAnew, type Text } from '../pieces.ts'
import type { RankedArea, Ranking } from '../scorecard/ranking.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import type { Row, Series } from '../scorecard/series.ts'
import { unmatchedTitle } from '../scorecard/summary.ts'
import { changeText, targetText, titleOf, unitBeside, VERDICT_WORDS } from '../scorecard/wording.ts'
import { printed } from '../sheet.ts'
import { bullets, heading, name, number, tableBlock } from './blocks.ts'

/** The targets of the plan at a glance, then each period of them, then the rows without a figure. */
export function held(card: Scorecard): Text[] {
  if (card.held.length + card.unmatched.length === 0) return []
  return [
    heading(2, 'Held against the plan'),
    ...(card.held.length > 0 ? [glance(card)] : []),
    ...(card.periods.length > 1 ? card.held.flatMap(series => history(series, card)) : []),
    ...withoutFigure(card),
  ]
}

const GLANCE = [
  name('Indicator'),
  name('Code'),
  name('Verdict'),
  ...[number('Numerator'), number('Denominator'), number('Figure'), number('Target')],
  ...[number('Change'), number('To meet it'), name('Why')],
]

function glance(card: Scorecard): Text {
  const rows = card.held.map(series => {
    const { indicator, latest } = series
    const { judged } = latest
    return [
      titleOf(series, card),
      codesText(indicator.codes),
      verdictText(latest),
      ...partsOf(latest),
      valueText(latest.figure),
      targetText(judged?.target, indicator.unit),
      changeText(judged?.change, indicator.unit),
      toTargetText(judged?.toTarget),
      judged?.reason ?? '',
    ]
  })
  return tableBlock(GLANCE, rows)
}

const PERIODS = [
  name('Period'),
  ...[number('Numerator'), number('Denominator'), number('Figure'), number('Target'), name('Verdict')],
  name('Notes'),
]

function history(series: Series, card: Scorecard): Text[] {
  const { unit } = series.indicator
  const rows = series.rows.map(row => [
    row.figure.period.label,
    ...partsOf(row),
    valueText(row.figure),
    targetText(row.judged?.target, unit),
    verdictText(row),
    row.figure.notes.join('; '),
  ])
  return [heading(3, titleOf(series, card)), tableBlock(PERIODS, rows)]
}

const IDLE = [
  name('Row of the plan'),
  name('Area'),
  name('Baseline'),
  name('Target'),
  name('Why it is not judged'),
]

function withoutFigure({ unmatched }: Scorecard): Text[] {
  if (unmatched.length === 0) return []
  const rows = unmatched.map(row => [
    unmatchedTitle(row),
    row.unmatched?.area ?? '',
    grouped(printed(row.baseline).text),
    grouped(printed(row.target).text),
    row.reason,
  ])
  return [heading(3, 'Rows of the plan without a figure'), tableBlock(IDLE, rows)]
}

/** What the plan does not speak of: a table for each theme, a column for each period. */
export function figures({ themes, periods, outcome }: Scorecard): Text[] {
  if (themes.length === 0) return []
  const columns = [
    name('Indicator'),
    ...periods.map(({ label }) => number(label)),
    number('Numerator'),
    number('Denominator'),
    name('Notes'),
  ]
  const tables = themes.flatMap(({ title, entries }) => {
    const notes = footnotes()
    const rows = entries.flatMap(({ totals, parts }) =>
      [...totals, ...parts].map(series => [
        lineName(series),
        ...valuesOf(
          series,
          periods.map(({ label }) => label),
        ),
        ...partsOf(series.latest),
        notes.mark(series.rows.flatMap(({ figure }) => figure.notes)),
      ]),
    )
    return [heading(3, title), tableBlock(columns, rows), ...noteLines(notes)]
  })
  return [heading(2, outcome.judged ? 'Figures without a target' : 'Figures'), ...tables]
}

function lineName({ indicator, area, parts }: Series): string {
  const title = [indicator.title, ...parts].join(': ')
  return area.kind === 'whole' ? title : `${title}, ${area.label}`
}

function valuesOf({ rows }: Series, periods: readonly string[]): string[] {
  return periods.map(label => {
    const row = rows.find(({ figure }) => figure.period.label === label)
    return row === undefined ? '' : valueText(row.figure)
  })
}

/** The areas of each indicator, by their figures of the last period. */
export function areas({ rankings, periods }: Scorecard): Text[] {
  if (rankings.length === 0) return []
  return [heading(2, `Areas, ${periods.at(-1)?.label}`), ...rankings.flatMap(rankingBlocks)]
}

const RANKING = [
  number('Place'),
  name('Area'),
  ...[number('Figure'), number('Numerator'), number('Denominator'), number('Target'), name('Verdict')],
  ...[number('To meet it'), name('Notes')],
]

function rankingBlocks({ of, order, areas, whole }: Ranking): Text[] {
  const notes = footnotes()
  const aside = [unitBeside(of.indicator.title, of.indicator.unit), order]
    .filter(text => text !== '')
    .join(', ')
  const lines: RankedArea[] = [...areas, ...(whole ? [{ series: whole }] : [])]
  const rows = madeAnew(lines, ({ place, series }) => [
    [place === undefined ? '' : String(place), ...areaCells(series, notes)],
  ])
  const title = [of.indicator.title, ...of.parts].join(': ')
  return [heading(3, `${title} (${aside})`), tableBlock(RANKING, rows), ...noteLines(notes)]
}

function areaCells({ area, indicator, latest }: Series, notes: Footnotes): string[] {
  const { figure, judged } = latest
  return [
    area.label,
    valueText(figure),
    ...partsOf(latest),
    targetText(judged?.target, indicator.unit),
    judged?.target === undefined ? '' : verdictText(latest),
    toTargetText(judged?.toTarget),
    notes.mark(figure.notes),
  ]
}

/** Numerator and denominator; a count is its own numerator. */
function partsOf({ figure }: Row): string[] {
  return [figure.indicator.unit === 'count' ? '' : numeratorText(figure), denominatorText(figure)]
}

export function verdictText({ judged }: Row): string {
  const verdict = judged?.verdict ?? 'grey'
  return `${MARKS[verdict]} ${VERDICT_WORDS[verdict].toLowerCase()}`
}

/** One line each, as long as it is. */
function noteLines(notes: Footnotes): string[] {
  const lines = notes.lines(Number.MAX_SAFE_INTEGER)
  return lines.length === 0 ? [] : [bullets(lines.map(line => `note ${line.trim().replace(/ {2}/, ': ')}`))]
}
