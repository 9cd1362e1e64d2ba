import { html, type Markup } from '../markup.ts'
import { place } from './numbers.ts'

const WIDTH = 100

/** What the bars of one table have in common. */
export interface BarScale {
  /** What the full width stands for. */
  longest: number
  /** Where the whole stands. */
  stroke: number | undefined
}

/** A bar from nought, with a stroke where the whole stands. The number stands beside it, so it is only seen. */
export function bar(value: number | undefined, { longest, stroke }: BarScale): Markup {
  const at = (number: number) => place(longest > 0 ? (Math.max(number, 0) / longest) * WIDTH : 0)
  const length =
    value === undefined ? undefined : html`<rect class="bar" x="0" y="1.5" width="${at(value)}" height="7"/>`
  const whole = stroke === undefined ? undefined : html`<path class="whole" d="M${at(stroke)} 0V10"/>`
  return html`<svg class="bars" aria-hidden="true" viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none">${length}${whole}</svg>`
}
