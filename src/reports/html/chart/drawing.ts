import type { Series } from '../../scorecard/series.ts'
import { type Baseline, baselineOf } from './baseline.ts'
import { type Frame, frameOf, type Paper } from './frame.ts'
import type { Point } from './lines.ts'
import { heightOf, type Span, targetOf } from './numbers.ts'

const PAPER: Paper = { width: 320, height: 148, margin: { top: 16, right: 86, bottom: 24, left: 4 } }

export interface ChartOptions {
  /** Unlike every other id of the page. */
  id: string
  title: string
  /** How the plan goes from target to target. */
  trajectory: 'step' | 'linear'
}

/** A series laid out on paper. */
export interface Drawing {
  series: Series
  options: ChartOptions
  frame: Frame
  baseline: Baseline | undefined
  /** Slots before the first figure: one where the baseline stands there. */
  shift: number
  heights: (number | undefined)[]
  targets: (Span | undefined)[]
}

/** `undefined` where there is nothing to draw: no figure, or one alone. */
export function drawingOf(series: Series, options: ChartOptions): Drawing | undefined {
  const heights = series.rows.map(heightOf)
  const targets = series.rows.map(targetOf)
  const baseline = baselineOf(series)
  const numbers = [
    ...heights,
    ...targets.flatMap(target => (target ? [target.from, target.to] : [])),
    baseline?.value,
  ].filter(number => number !== undefined)
  const shown = heights.filter(height => height !== undefined).length
  if (shown === 0 || numbers.length < 2) return undefined
  const shift = baseline?.isBefore ? 1 : 0
  const frame = frameOf(series.rows.length + shift, numbers, PAPER)
  return { series, options, frame, baseline, shift, heights, targets }
}

export function figurePoints({ frame, heights, shift }: Drawing): (Point | undefined)[] {
  return heights.map((height, slot) =>
    height === undefined ? undefined : { x: frame.x(slot + shift), y: frame.y(height) },
  )
}
