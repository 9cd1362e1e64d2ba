import type { Verdict } from '../../plans/judged.ts'
import { valueText } from '../figure-text.ts'
import { protectionTold } from './protection.ts'
import type { Scorecard } from './scorecard.ts'
import { VERDICT_MEANINGS, VERDICT_WORDS, VERDICTS } from './wording.ts'

/** One word of a scorecard and what it means. */
export interface KeyEntry {
  name: string
  meaning: string
  /** Of a verdict, so that its shape can stand beside its word. */
  verdict?: Verdict
}

const SYMBOLS: Record<string, string> = {
  '[x]': 'not available.',
  '[z]': 'not applicable: a share of nothing, a rate of an unknown area.',
  '[c]': 'hidden for confidentiality.',
  '[low]': 'rounds to zero but is not.',
}

/** How to read a scorecard: only the words that stand on it. */
export function keyOf(card: Scorecard): KeyEntry[] {
  const { outcome, held, rankings } = card
  const used = new Set(outcome.figures.map(valueText))
  const { hidden, rounded } = protectionTold(outcome)
  return [
    ...(outcome.judged ? VERDICTS.map(verdictEntry) : []),
    ...Object.entries(SYMBOLS)
      .filter(([symbol]) => used.has(symbol))
      .map(([name, meaning]) => ({ name, meaning })),
    ...(hidden ? [{ name: 'Hidden', meaning: hidden }] : []),
    ...(rounded ? [{ name: 'Rounded', meaning: rounded }] : []),
    ...(held.length > 0 ? OF_PLANS : []),
    ...(rankings.length > 0 ? OF_AREAS : []),
  ]
}

function verdictEntry(verdict: Verdict): KeyEntry {
  return { name: VERDICT_WORDS[verdict], meaning: VERDICT_MEANINGS[verdict], verdict }
}

const OF_PLANS: KeyEntry[] = [
  { name: 'Change', meaning: 'the figure less the baseline.' },
  {
    name: 'To meet it',
    meaning:
      'the smallest change of the numerator, the denominator held, after which the figure meets its target.',
  },
  {
    name: 'Furthest off',
    meaning: 'what is counted would have to change by the largest part of itself to meet the target.',
  },
]

const OF_AREAS: KeyEntry[] = [
  {
    name: 'Places',
    meaning: 'areas with equal figures share a place; rows of an unknown area have none.',
  },
]
