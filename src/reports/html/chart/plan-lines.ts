import { html, type Markup } from '../markup.ts'
import type { Drawing } from './drawing.ts'
import { dot, line, type Point, steps } from './lines.ts'
import { place } from './numbers.ts'

/** A target that is a range. */
export function band({ frame, targets, shift }: Drawing): Markup[] {
  return targets.flatMap((target, slot) => {
    if (target === undefined || target.from === target.to) return []
    const [top, bottom] = [frame.y(target.to), frame.y(target.from)]
    const left = frame.x(slot + shift) - frame.half
    return [
      html`<rect class="range" x="${place(left)}" y="${place(top)}" width="${place(frame.half * 2)}" height="${place(bottom - top)}"/>`,
    ]
  })
}

/** Level from target to target, or straight between them as the plan is asked to go. */
export function targetLine({ frame, targets, shift, options, baseline }: Drawing): Markup[] {
  const pointsAt = (end: 'from' | 'to') =>
    targets.map(
      (target, slot): Point | undefined => target && { x: frame.x(slot + shift), y: frame.y(target[end]) },
    )
  if (targets.every(target => target === undefined)) return []
  if (options.trajectory === 'linear') {
    const start = baseline?.isBefore ? [{ x: frame.x(0), y: frame.y(baseline.value) }] : []
    const points = pointsAt('to')
    const only = points.length + start.length === 1 ? steps(points, frame.half) : [...start, ...points]
    return [line(only, 'target')]
  }
  const ends = targets.some(target => target && target.from !== target.to)
    ? (['from', 'to'] as const)
    : (['to'] as const)
  return ends.map(end => line(steps(pointsAt(end), frame.half), 'target'))
}

/** From the period in which it was measured onwards. */
export function baselineLine({ frame, baseline, series, shift }: Drawing): Markup[] {
  if (baseline === undefined) return []
  const own = series.rows.findIndex(({ figure }) => figure.period.label === baseline.period)
  const y = frame.y(baseline.value)
  const from = baseline.isBefore ? frame.x(0) : own === -1 ? frame.left : frame.x(own + shift)
  const start = { x: from, y }
  return [
    line([start, { x: frame.right, y }], 'baseline'),
    ...(baseline.isBefore || own !== -1 ? [dot(start, 3.2, 'baseline-dot')] : []),
  ]
}
