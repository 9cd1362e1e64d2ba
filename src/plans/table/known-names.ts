import type { PlanName } from '../plan.ts'
import { nearestAmong } from './nearest-name.ts'

/** Whose words a row may use: every indicator's, and the configuration's own (`plan.indicators:`). */
export interface Names {
  indicators: readonly PlanName[]
  mapping: Record<string, string>
}

/**
 * All that a plan may call its indicators, put in order once: a plan may have very many rows, and each asks
 * with several of its cells. Case and blanks make no difference, nor do the hyphens of ids and titles.
 */
export interface KnownNames {
  /** The indicator with this id, code or title; `re-referral share` is re-referral-share. */
  called(text: string): string | undefined
  /** The one whose code the text begins with: `NI 65- Reduce %…` with NI65, and not with NI6. */
  ledBy(text: string): string | undefined
  /** The one that the configuration gives these words, if it is there. */
  mapped(text: string): string | undefined
  /** The id and title of the one that comes nearest. */
  nearest(words: string): string | undefined
}

export function knownNames({ indicators, mapping }: Names): KnownNames {
  const names = firstOf(indicators.flatMap(name => namesOf(name).map(own => [bare(own), name.id])))
  const codes = firstOf(indicators.flatMap(({ id, codes }) => codes.map(code => [bare(code), id])))
  const meant = firstOf(Object.entries(mapping).map(([words, named]) => [bare(words), named]))
  const longest = Math.max(0, ...[...codes.keys()].map(code => code.length))
  const words = onlyOf(indicators.flatMap(({ id, title }) => [id, title].map(own => [unhyphened(own), id])))
  const called = (text: string) => names.get(bare(text)) ?? words.get(unhyphened(text))
  const mapped = (text: string) => called(meant.get(bare(text)) ?? '')
  return { called, ledBy: text => leading(text, codes, longest), mapped, nearest: nearestAmong(indicators) }
}

function namesOf({ id, codes, title }: PlanName): string[] {
  return [id, ...codes, title]
}

/** The first of several that share a key holds it; a blank is nobody's. */
function firstOf(entries: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map(entries.filter(([key]) => key !== '').reverse())
}

/** A key that two share points at neither. */
function onlyOf(entries: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const first = firstOf(entries)
  const shared = new Set(entries.filter(([key, id]) => first.get(key) !== id).map(([key]) => key))
  return new Map([...first].filter(([key]) => !shared.has(key)))
}

/** The longest code that is followed by no letter or digit. */
function leading(text: string, codes: ReadonlyMap<string, string>, longest: number): string | undefined {
  let start = ''
  let found: string | undefined
  for (let at = 0; at < text.length && start.length < longest; at++) {
    start += bare(text[at])
    if (!/[\p{L}\p{N}]/u.test(text[at + 1] ?? '')) found = codes.get(start) ?? found
  }
  return found
}

/** Without the marks that join words, too. Codes keep theirs: 1-1 is not 11. */
function unhyphened(text: string): string {
  return bare(text).replace(/[-_‐‑–—]/g, '')
}

/** Without case and blanks. */
export function bare(text: string): string {
  return text.toLowerCase().replace(/[\s\u00a0]/g, '')
}
