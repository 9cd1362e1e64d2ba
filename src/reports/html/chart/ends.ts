import { figureValue } from '../../../figures/value.ts'
import { unitsText } from '../../../foundations/amount.ts'
import { grouped } from '../../figure-text.ts'
import type { Row } from '../../scorecard/series.ts'
import { html, type Markup } from '../markup.ts'
import { inside } from './axis.ts'
import { type Drawing, figurePoints } from './drawing.ts'
import { type EndLabel, endLabels } from './labels.ts'
import { label } from './lines.ts'
import { numbersIn, numberTexts, place } from './numbers.ts'

/** The last figure, its target and the baseline, named at the right; the first figure over its dot. */
export function ends(drawing: Drawing): Markup {
  const { series, frame, heights } = drawing
  const last = heights.findLastIndex(height => height !== undefined)
  const labels: EndLabel[] = [
    { text: lastText(series.rows, last), y: frame.y(heights[last]!), kind: 'end last' },
    ...targetLabel(drawing),
    ...baselineLabel(drawing),
  ]
  return html`${firstLabel(drawing)}${endLabels(labels, frame)}`
}

/** Of one figure alone the end is enough; a baseline before the first figure, or as high, is what it begins with. */
function firstLabel(drawing: Drawing): Markup | undefined {
  const { heights, series, frame } = drawing
  const shown = heights.filter(height => height !== undefined)
  const first = heights.findIndex(height => height !== undefined)
  const point = figurePoints(drawing)[first]
  if (shown.length < 2 || point === undefined || drawing.baseline?.isBefore) return undefined
  const text = shortText(series.rows[first])
  if (drawing.baseline !== undefined && text === grouped(drawing.baseline.text)) return undefined
  return label(text, { x: inside(point.x, text, frame), y: point.y - 9 }, 'first')
}

function targetLabel({ series, targets, frame }: Drawing): EndLabel[] {
  const at = targets.findLastIndex(target => target !== undefined)
  if (at === -1) return []
  const target = targets[at]!
  const printed = series.rows[at].judged?.target
  return [
    {
      text: isAt(target.to, printed) ? `target ${numberTexts(printed)}` : 'target to date',
      y: frame.y((target.from + target.to) / 2),
      kind: 'end target-name',
    },
  ]
}

function baselineLabel({ baseline, frame }: Drawing): EndLabel[] {
  if (baseline === undefined) return []
  return [
    { text: `baseline ${grouped(baseline.text)}`, y: frame.y(baseline.value), kind: 'end baseline-name' },
  ]
}

/** Whether the printed number is what is drawn: a year's target is held against the months gone. */
function isAt(height: number, printed: string | undefined): boolean {
  const number = numbersIn(printed).at(-1)
  return number !== undefined && place(number) === place(height)
}

/** Where the last period has no figure, the one that is named says its own. */
function lastText(rows: readonly Row[], at: number): string {
  const text = shortText(rows[at])
  return at === rows.length - 1 ? text : `${text} in ${rows[at].figure.period.label}`
}

/** Without the unit, which stands under the title. */
function shortText({ figure }: Row): string {
  const value = figureValue(figure)
  return value === undefined ? '' : grouped(unitsText(value.units, value.scale))
}
