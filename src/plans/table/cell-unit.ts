import type { Unit } from '../../indicators/language.ts'

/** Measures that a plan's cell may name and that a figure's unit can be held against. */
export type Measure = 'percent' | 'per 10,000' | 'days' | 'weeks' | 'months' | 'years' | 'hours' | 'minutes'

const MEASURES: [RegExp, Measure][] = [
  [/^(?:%|per ?cent|percentage points?\b|pp$)/i, 'percent'],
  [/per 10,?000\b/i, 'per 10,000'],
  [/^(?:working |calendar |school )?days?\b/i, 'days'],
  [/^weeks?\b/i, 'weeks'],
  [/^months?\b/i, 'months'],
  [/^years?\b/i, 'years'],
  [/^hours?\b/i, 'hours'],
  [/^min(?:ute)?s?\b/i, 'minutes'],
]

/**
 * Up to six words, perhaps `per 10,000` among them; any other digit makes it more than a unit. A blank is all
 * that parts two words, so that a long word that is none is not tried split in every way.
 */
function isUnit(words: string): boolean {
  return /^%?(?: ?\p{L}[\p{L}'’/-]*(?: \p{L}[\p{L}'’/-]*){0,5})?$/u.test(words)
}

/** Words that change what the number means, so that dropping them would misread the plan. */
const MORE_THAN_A_UNIT =
  /\b(?:reduction|reduced?|increased?|decreased?|fewer|less|more|lower|higher|better|worse|improvement|rise|fall|drop|under|over|above|below|than|by|from|to|or|and|plus|baselines?|targets?|unless|if|tbc|tba)\b/i

/** What follows a number: its unit, if that is all it is; `undefined` where it says more. */
export function readUnit(text: string): { measure?: Measure } | undefined {
  const words = text.replace(/per 10,?000\b/i, 'per ten thousand')
  if (!isUnit(words) || MORE_THAN_A_UNIT.test(words)) return undefined
  const measure = MEASURES.find(([pattern]) => pattern.test(text))?.[1]
  return measure === undefined ? {} : { measure }
}

const MEASURE_OF: Partial<Record<Unit, Measure>> = {
  percent: 'percent',
  'percent change': 'percent',
  'per 10,000': 'per 10,000',
  days: 'days',
  months: 'months',
  minutes: 'minutes',
}

/** Can a number in this measure be held against a figure in that unit? `30 days` against a percentage cannot. */
export function fitsUnit(measure: Measure | undefined, unit: Unit): boolean {
  if (measure === undefined) return true
  const own = MEASURE_OF[unit]
  return own === undefined ? measure !== 'percent' && measure !== 'per 10,000' : own === measure
}
