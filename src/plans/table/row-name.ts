import type { PlanName, PlanRow } from '../plan.ts'
import { oneLine } from './cell.ts'
import type { PlanColumns } from './columns.ts'
import { nearestName } from './nearest-name.ts'

type Naming = Pick<PlanRow, 'indicator' | 'words' | 'nearest'>

/** Whose words a row may use: every indicator's, and the configuration's own (`plan.indicators:`). */
export interface Names {
  indicators: PlanName[]
  mapping: Record<string, string>
}

/**
 * Which indicator a row is about: by the mapping, else by id, code or title, each held against the
 * row's words together and one by one, without regard to case and blanks. Words that point at two
 * indicators fit none.
 */
export function nameRow(cells: string[], columns: PlanColumns, names: Names): Naming {
  const words = wordsOf(cells, columns)
  const spoken = spokenOf(cells, columns)
  const indicator =
    only(spoken.map(text => mapped(text, names))) ?? only(spoken.map(text => known(text, names)))
  if (indicator !== undefined) return { indicator, words }
  const nearest = nearestName(words, names.indicators)
  return nearest === undefined ? { words } : { words, nearest }
}

/** `protect / Sessions a week`: the cells before the first value, or the column `indicator`. */
function wordsOf(cells: string[], { at, targets, text }: PlanColumns): string {
  if (at.indicator !== undefined) return oneLine(cells[at.indicator])
  const values = [at.baseline, at.target, at.direction, ...targets.map(target => target.at)]
  const firstValue = Math.min(...values.filter(column => column !== undefined))
  const leading = text.filter(column => column < firstValue)
  return joined(cells, leading.length > 0 ? leading : text)
}

/** Everything that the row may be known by, the most particular first. */
function spokenOf(cells: string[], columns: PlanColumns): string[] {
  const { at, text } = columns
  const all = at.indicator === undefined ? text : [at.indicator, ...text]
  const single = all.map(column => oneLine(cells[column])).filter(Boolean)
  return [wordsOf(cells, columns), joined(cells, all), ...single]
}

function joined(cells: string[], columns: number[]): string {
  return columns
    .map(column => oneLine(cells[column]))
    .filter(Boolean)
    .join(' / ')
}

/** The first two spoken forms are the whole row's and decide alone; single cells must agree. */
function only(found: (string | undefined)[]): string | undefined {
  const [whole, all, ...single] = found
  if (whole !== undefined || all !== undefined) return whole ?? all
  const different = new Set(single.filter(id => id !== undefined))
  return different.size === 1 ? [...different][0] : undefined
}

function mapped(text: string, { mapping, indicators }: Names): string | undefined {
  const meant = Object.entries(mapping).find(([words]) => bare(words) === bare(text))?.[1]
  return meant === undefined ? undefined : indicatorCalled(meant, indicators)
}

function known(text: string, { indicators }: Names): string | undefined {
  return (
    indicatorCalled(text, indicators) ??
    indicators.find(({ codes }) => codes.some(code => leads(code, text)))?.id
  )
}

/** The id of the indicator with exactly this id, code or title, case and blanks aside. */
export function indicatorCalled(text: string, indicators: PlanName[]): string | undefined {
  const wanted = bare(text)
  const fits = ({ id, codes, title }: PlanName) => [id, ...codes, title].some(name => bare(name) === wanted)
  return wanted === '' ? undefined : indicators.find(fits)?.id
}

/** `NI 65- Reduce %…` begins with NI65, and not with NI6. */
function leads(code: string, text: string): boolean {
  let at = 0
  for (const letter of bare(code)) {
    while (BLANK.test(text[at] ?? '')) at++
    if (text[at]?.toLowerCase() !== letter) return false
    at++
  }
  return !/[\p{L}\p{N}]/u.test(text[at] ?? '')
}

const BLANK = /[\s\u00a0]/

/** Without case and blanks. */
export function bare(text: string): string {
  return text.toLowerCase().replace(/[\s\u00a0]/g, '')
}
