import { breakdownLabel } from '../figure-rows.ts'
import { denominatorText, numeratorText, valueText } from '../figure-text.ts'
import { madeAnew, type Text } from '../pieces.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import { targetText } from '../scorecard/wording.ts'
import { heading, name, number, tableBlock } from './blocks.ts'
import { verdictText } from './tables.ts'

/** No figure of the run is left out, whatever the tables above choose. */
export function everyFigure({ series, outcome }: Scorecard): Text[] {
  const { breakdowns } = outcome
  const columns = [
    ...[name('Indicator'), name('Area'), ...breakdowns.map(name), name('Period'), number('Numerator')],
    ...[number('Denominator'), number('Figure'), number('Target'), name('Verdict'), name('Notes')],
  ]
  const rows = madeAnew(series, ({ indicator, area, rows }) =>
    rows.map(row => [
      indicator.title,
      area.label,
      ...breakdowns.map(column => breakdownLabel(row.figure, column) ?? ''),
      row.figure.period.label,
      numeratorText(row.figure),
      denominatorText(row.figure),
      valueText(row.figure),
      targetText(row.judged?.target, indicator.unit),
      row.judged?.target === undefined ? '' : verdictText(row),
      row.figure.notes.join('; '),
    ]),
  )
  return [heading(2, 'Every figure'), tableBlock(columns, rows)]
}
