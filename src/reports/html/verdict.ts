import type { Verdict } from '../../plans/judged.ts'
import { VERDICT_WORDS, VERDICTS } from '../scorecard/wording.ts'
import { html, Markup } from './markup.ts'

/** A verdict is a word and a shape of its own; colour is only added to them. */
export function verdictMark(verdict: Verdict): Markup {
  return html`<span class="verdict ${verdict}">${shape(verdict)}${VERDICT_WORDS[verdict]}</span>`
}

export function shape(verdict: Verdict): Markup {
  return html`<svg class="shape" aria-hidden="true" width="14" height="14"><use href="#shape-${verdict}"/></svg>`
}

/** A disc with a tick, a triangle, a square with a cross, a ring. */
const SHAPES: Record<Verdict, string> = {
  green:
    '<circle cx="7" cy="7" r="6.5" fill="currentColor"/><path class="cut" d="M3.8 7.3l2.2 2.2 4.2-4.6"/>',
  amber: '<path d="M7 .8 13.6 13H.4z" fill="currentColor"/><path class="cut" d="M7 5v4M7 10.4v1.2"/>',
  red: '<rect x=".7" y=".7" width="12.6" height="12.6" rx="1.5" fill="currentColor"/><path class="cut" d="M4.2 4.2l5.6 5.6M9.8 4.2 4.2 9.8"/>',
  grey: '<circle cx="7" cy="7" r="5.6" fill="none" stroke="currentColor" stroke-width="1.8"/>',
}

/** Drawn once, used wherever a verdict is shown. */
export function shapeDefinitions(): Markup {
  const symbols = VERDICTS.map(
    verdict => new Markup(`<symbol id="shape-${verdict}" viewBox="0 0 14 14">${SHAPES[verdict]}</symbol>`),
  )
  return html`<svg class="defs" aria-hidden="true" width="0" height="0">${symbols}</svg>`
}
