import type { Series } from '../../scorecard/series.ts'
import { html, type Markup } from '../markup.ts'
import { axis } from './axis.ts'
import { type ChartOptions, drawingOf } from './drawing.ts'
import { ends } from './ends.ts'
import { figureLine } from './figure-line.ts'
import { inWords } from './in-words.ts'
import { band, baselineLine, targetLine } from './plan-lines.ts'

/**
 * The figures of a series with target and baseline. Every number written in it is one of the run or of the
 * plan; the heights between them are only drawn. Nothing to draw: no chart.
 */
export function historyChart(series: Series, options: ChartOptions): Markup | undefined {
  const drawing = drawingOf(series, options)
  if (drawing === undefined) return undefined
  const { frame } = drawing
  return html`<svg class="chart" role="img" aria-labelledby="${options.id}-title ${options.id}-text" viewBox="0 0 ${frame.width} ${frame.height}">
<title id="${options.id}-title">Chart: ${options.title}</title>
<desc id="${options.id}-text">${inWords(series)}</desc>
${axis(drawing)}${band(drawing)}${targetLine(drawing)}${baselineLine(drawing)}${figureLine(drawing)}${ends(drawing)}
</svg>`
}
