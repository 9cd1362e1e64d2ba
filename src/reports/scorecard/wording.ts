import type { Polarity, Unit } from '../../indicators/language.ts'
import type { Judged, Verdict } from '../../plans/judged.ts'
import { grouped, signed, suffixOf } from '../figure-text.ts'
import { printed, withDecimals } from '../sheet.ts'
import type { Scorecard } from './scorecard.ts'
import type { Series } from './series.ts'

/** The words of a scorecard, the same in every format. */

export const VERDICTS: Verdict[] = ['red', 'amber', 'green', 'grey']

export const VERDICT_WORDS: Record<Verdict, string> = {
  green: 'Green',
  amber: 'Amber',
  red: 'Red',
  grey: 'Grey',
}

export const VERDICT_MEANINGS: Record<Verdict, string> = {
  green: 'the figure meets its target.',
  amber:
    'the figure misses its target, but is within the floor or the tolerance that the plan allows, or better than the baseline.',
  red: 'the figure misses its target.',
  grey: 'the figure is not judged; the reason stands beside it.',
}

/** Which way is good, in words. */
export const GOOD: Record<Polarity, string> = {
  high: 'A higher figure is better.',
  low: 'A lower figure is better.',
  none: 'Neither way is better; only a plan says.',
}

/** A title that tells several areas apart. */
export function titleOf({ indicator, area }: Series, { areas }: Pick<Scorecard, 'areas'>): string {
  return areas.length > 1 ? `${indicator.title}, ${area.label}` : indicator.title
}

/** As the plan prints it, with the unit where it ends in a digit: `at least 90%`. */
export function targetText(target: string | undefined, unit: Unit): string {
  const text = grouped(printed(target).text)
  return /\d$/.test(text) && unit.startsWith('percent') ? `${text}%` : text
}

/** `+0.9 points`: the change of a percentage is told in points. */
export function changeText(change: Judged['change'], unit: Unit): string {
  if (change === undefined) return ''
  return signed(withDecimals(change).text) + (unit === 'percent' ? ' points' : suffixOf(unit))
}

/** Beside a number, where its own text does not say it: `per 10,000`. */
export function unitWords(unit: Unit): string {
  return unit === 'count' || suffixOf(unit) !== '' ? '' : unit
}

/** The same, where the title does not say it already. */
export function unitBeside(title: string, unit: Unit): string {
  return title.includes(unit) ? '' : unitWords(unit)
}
