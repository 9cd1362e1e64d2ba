import { html, type Markup } from '../markup.ts'
import { type Drawing, figurePoints } from './drawing.ts'
import { dot, line, type Point } from './lines.ts'

/** More points than this would be a row of beads. */
const MOST_DOTS = 13

/** From a baseline before the first figure to that figure: the change that the plan asks about. */
function opening({ frame, baseline }: Drawing, points: readonly (Point | undefined)[]): Markup | undefined {
  const [first] = points
  if (!baseline?.isBefore || first === undefined) return undefined
  return line([{ x: frame.x(0), y: frame.y(baseline.value) }, first], 'opening')
}

export function figureLine(drawing: Drawing): Markup {
  const points = figurePoints(drawing)
  const shown = points.filter(point => point !== undefined)
  const dots = shown.length > MOST_DOTS ? shown.slice(-1) : shown
  return html`${opening(drawing, points)}${line(points, 'figures')}${dots.map(point => dot(point, point === shown.at(-1) ? 4.2 : 3, 'figure-dot'))}`
}
