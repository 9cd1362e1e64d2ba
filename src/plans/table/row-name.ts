import type { PlanRow } from '../plan.ts'
import { oneLine } from './cell.ts'
import type { PlanColumns } from './columns.ts'
import type { KnownNames } from './known-names.ts'

type Naming = Pick<PlanRow, 'indicator' | 'words' | 'nearest'>

/**
 * Which indicator a row is about: by the mapping, else by id, code or title, each held against the
 * row's words together and one by one, without regard to case and blanks. Words that point at two
 * indicators fit none.
 */
export function nameRow(cells: string[], columns: PlanColumns, names: KnownNames): Naming {
  const words = wordsOf(cells, columns)
  const spoken = spokenOf(cells, columns)
  const indicator =
    only(spoken.map(names.mapped)) ?? only(spoken.map(text => names.called(text) ?? names.ledBy(text)))
  if (indicator !== undefined) return { indicator, words }
  const nearest = names.nearest(words)
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
