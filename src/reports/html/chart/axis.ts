import { html, type Markup } from '../markup.ts'
import type { Drawing } from './drawing.ts'
import type { Frame } from './frame.ts'
import { label } from './lines.ts'
import { place } from './numbers.ts'

const MOST_PERIODS_NAMED = 4

/** The periods under the chart: all of a few that stand free of one another, else the first and the last. */
export function axis({ frame, series, baseline, shift }: Drawing): Markup {
  const labels = series.rows.map(({ figure }, slot) => ({ text: figure.period.label, slot: slot + shift }))
  if (shift === 1) labels.unshift({ text: baseline?.period ?? '', slot: 0 })
  const fits = labels.every(({ text }) => text.length * WIDEST_LETTER <= 2 * frame.half)
  const named = fits && labels.length <= MOST_PERIODS_NAMED ? labels : [labels[0], labels[labels.length - 1]]
  const y = frame.bottom + 16
  const texts = named.map(({ text, slot }) =>
    label(text, { x: inside(frame.x(slot), text, frame), y }, 'period'),
  )
  return html`<path class="axis" d="M${place(frame.left)} ${place(frame.bottom)}H${place(frame.right)}"/>${texts}`
}

/** As wide as a letter may be on the axis, in the widest of the fonts that a reader may have. */
const WIDEST_LETTER = 7
/** Half the width of a letter on the axis. */
const HALF_LETTER = 2.9

/** A word in the middle of its slot, moved where it would leave the paper. */
export function inside(x: number, text: string, { left }: Frame): number {
  return Math.max(x, left + text.length * HALF_LETTER)
}
