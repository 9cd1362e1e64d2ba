/** Why a published number is not there. */
export interface MissingKind {
  /** How a figure without it shows. */
  symbol: 'x' | 'z' | 'c' | 'low'
  reason: string
}

/**
 * The symbols that stand for a number in official statistics, as the Department for Education and the
 * Office for National Statistics write them. A number of low reliability is printed by neither.
 */
const KINDS: ReadonlyMap<string, MissingKind> = new Map([
  ['c', { symbol: 'c', reason: 'hidden for confidentiality where it was published' }],
  ['x', { symbol: 'x', reason: 'published as not available' }],
  [':', { symbol: 'x', reason: 'published as not available' }],
  ['..', { symbol: 'x', reason: 'published as not available' }],
  ['u', { symbol: 'x', reason: 'published as too unreliable to be shown' }],
  ['z', { symbol: 'z', reason: 'published as not applicable' }],
  ['k', { symbol: 'low', reason: 'published as rounding to zero' }],
  ['low', { symbol: 'low', reason: 'published as rounding to zero' }],
])

/** What a cell says instead of a number: `c`, `[c]`, `low`; `undefined` where it is none of these. */
export function missingKind(text: string): MissingKind | undefined {
  return KINDS.get(text.toLowerCase().replace(/^\[(.+)\]$/, '$1'))
}
