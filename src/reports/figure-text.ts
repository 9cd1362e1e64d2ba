import type { Figure } from '../figures/figure.ts'
import type { Amount } from '../foundations/amount.ts'
import type { Unit } from '../indicators/language.ts'
import { denominatorCell, numeratorCell, valueCell } from './figure-rows.ts'
import { exact } from './sheet.ts'

/** Numbers as people read them: thousands apart, with their unit. */

const SUFFIXES: Partial<Record<Unit, string>> = {
  percent: '%',
  'percent change': '%',
  days: ' days',
  months: ' months',
  minutes: ' min',
  'per week': ' a week',
}

/** `21.4%`, `24,035`, or the symbol that stands where there is no number. */
export function valueText(figure: Figure | undefined): string {
  if (figure === undefined) return '[x]'
  const cell = valueCell(figure)
  return cell.kind === 'number' ? grouped(cell.text) + suffixOf(figure.indicator.unit) : cell.text
}

/** What stands behind a number of this unit. */
export function suffixOf(unit: Unit): string {
  return SUFFIXES[unit] ?? ''
}

/** `48 fewer`, `3 more`; nothing where the target is met. */
export function toTargetText(toTarget: bigint | undefined): string {
  if (toTarget === undefined || toTarget === 0n) return ''
  return toTarget < 0n ? `${grouped(String(-toTarget))} fewer` : `${grouped(String(toTarget))} more`
}

/** `+2.3`, `-0.4`, `0.0`. */
export function signed(text: string): string {
  return text.startsWith('-') || /^[0.]+$/.test(text) ? text : `+${text}`
}

/** Thousands apart: `24,035`. */
export function grouped(text: string): string {
  return /^-?\d{4,}(\.\d+)?$/.test(text) ? text.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',') : text
}

/** What was counted, or the symbol that stands where it is not to be told. */
export function numeratorText(figure: Figure): string {
  return grouped(numeratorCell(figure).text)
}

/** Over what; nothing for a count. */
export function denominatorText(figure: Figure): string {
  return grouped(denominatorCell(figure).text)
}

/** A numerator or a denominator. */
export function partText(part: Amount | undefined): string {
  return part === undefined ? '' : grouped(exact(part).text)
}
