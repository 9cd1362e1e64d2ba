import { didYouMean } from '../foundations/nearest.ts'
import type { Place, Problem } from '../foundations/problem.ts'
import { outputColumn } from '../reports/output-columns.ts'
import type { Column, Sheet } from '../reports/sheet.ts'
import { bad } from './markers.ts'
import type { Showing } from './showing.ts'

/**
 * Which columns a block shows, as places among those of the output: those that its marker names, else those that a
 * reader needs. What stands across the top is always shown: it is what such a table is for.
 */
export function chosenColumns(sheet: Sheet, showing: Showing): number[] | { problems: Problem[] } {
  const tops = showing.across === undefined ? [] : placesOf(sheet, ({ numeric }) => numeric === true)
  const asked = showing.columns ?? (showing.layout === 'line' ? ['value'] : undefined)
  if (asked === undefined) return placesOf(sheet, (_, at) => tops.includes(at) || isWanted(sheet, at))
  const names = sheet.columns.map(({ name }) => name)
  const others = names.filter((_, at) => !tops.includes(at))
  const problems = asked
    .filter(name => !others.includes(name))
    .map(name => unknownColumn(name, others, showing.place))
  if (problems.length > 0) return { problems }
  const places = asked.map(name => names.indexOf(name))
  const after = places.filter(at => tops.length > 0 && names[at] === 'notes')
  return [...places.filter(at => !after.includes(at)), ...tops, ...after]
}

function placesOf({ columns }: Sheet, isMeant: (column: Column, at: number) => boolean): number[] {
  return [...columns.keys()].filter(at => isMeant(columns[at], at))
}

/** What a reader needs to know which figure is which, and how it stands. */
function isWanted({ columns, rows }: Sheet, at: number): boolean {
  const texts = new Set(rows.map(row => row[at].text))
  switch (outputColumn(columns[at].name)?.shown ?? 'where any has it') {
    case 'always':
      return true
    case 'where rows differ':
      return texts.size > 1
    case 'where any has it':
      return [...texts].some(text => text !== '')
    case 'when named':
      return false
  }
}

function unknownColumn(name: string, names: readonly string[], place: Place): Problem {
  const near = didYouMean(name, names)
  return bad('unknown-column', `the column ${JSON.stringify(name)}`, place, {
    expected: names.join(', '),
    ...(near !== undefined && { advice: near }),
  })
}
