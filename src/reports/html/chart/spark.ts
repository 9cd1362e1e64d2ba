import type { Series } from '../../scorecard/series.ts'
import { html, type Markup } from '../markup.ts'
import { frameOf } from './frame.ts'
import { inWords } from './in-words.ts'
import { dot, line } from './lines.ts'
import { heightOf } from './numbers.ts'

const PAPER = { width: 96, height: 24, margin: { top: 2, right: 3, bottom: 2, left: 1 } }

/** A line as high as a line of text, for a table; nothing with fewer than two figures. */
export function spark(series: Series): Markup | undefined {
  const heights = series.rows.map(heightOf)
  const shown = heights.filter(height => height !== undefined)
  if (shown.length < 2) return undefined
  const frame = frameOf(heights.length, shown, PAPER)
  const points = heights.map((height, slot) =>
    height === undefined ? undefined : { x: frame.x(slot), y: frame.y(height) },
  )
  const last = points.filter(point => point !== undefined).at(-1)!
  return html`<svg class="spark" role="img" aria-label="${inWords(series)}" viewBox="0 0 96 24">${line(points, 'figures')}${dot(last, 2.4, 'figure-dot')}</svg>`
}
