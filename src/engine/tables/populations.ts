import type { AgesColumn, CodeColumn, NumberColumn, YearColumn } from '../../extracts/column.ts'
import { groupedBy } from '../../foundations/group.ts'
import { EXIT, error, type Problem } from '../../foundations/problem.ts'
import { categoryKey } from './category-key.ts'
import { rowsWhere } from './select.ts'
import { codesIn, placeOf, type Table } from './table.ts'

const OLDEST_CHILD = 17

/**
 * Bands of ages must tile 0 to 17: overlapping, missing or straddling ones would make a population
 * that is quietly wrong. Told once for each area and year.
 */
export function checkPopulations(table: Table): Problem[] {
  const ages = table.rows.columns.get('age_band') as AgesColumn | undefined
  const years = table.rows.columns.get('year') as YearColumn | undefined
  if (ages === undefined || years === undefined) return []
  const rows = Array.from({ length: table.rows.count }, (_, row) => row)
  const groups = groupedBy(rows, row => groupKey(table, years.years[row], row))
  return [
    ...negativePopulations(table),
    ...groupSpelledTwice(table),
    ...[...groups.values()].flatMap(group => faultOfBands(table, ages, group)),
  ]
}

function negativePopulations(table: Table): Problem[] {
  const people = table.rows.columns.get('population') as NumberColumn | undefined
  if (people === undefined) return []
  return [...rowsWhere(table.rows.count, row => people.units[row] < 0)].map(row =>
    error('negative-population', EXIT.data, 'a population below 0', {
      expected: 'a number of people',
      advice: 'correct the population file',
      ...placeOf(table.rows, row),
    }),
  )
}

/** `White` and `white` are one group: each of them would be given the people of both. */
function groupSpelledTwice(table: Table): Problem[] {
  const groups = table.rows.columns.get('ethnicity') as CodeColumn | undefined
  if (groups === undefined) return []
  const spelled = new Map<string, number>()
  for (const code of codesIn(groups)) {
    const key = categoryKey(groups.dictionary.text(code))
    if (!spelled.has(key)) spelled.set(key, code)
    else
      return [
        error('two-spellings', EXIT.data, 'one group of ethnicity, spelled in two ways', {
          expected: 'the same spelling in every row',
          advice: 'correct the population file',
          ...placeOf(table.rows, groups.codes.indexOf(code)),
        }),
      ]
  }
  return []
}

function groupKey(table: Table, year: number, row: number): string {
  const parts = ['area', 'ethnicity'].map(
    name => (table.rows.columns.get(name) as CodeColumn | undefined)?.codes[row],
  )
  return [year, ...parts].join('|')
}

function faultOfBands(table: Table, ages: AgesColumn, rows: number[]): Problem[] {
  const bands = rows
    .map(row => ({ row, from: ages.from[row], to: ages.to[row] }))
    .filter(band => band.from <= OLDEST_CHILD)
    .sort((a, b) => a.from - b.from || a.to - b.to || a.row - b.row)
  if (bands.length === 0) return []
  let next = 0
  for (const { row, from, to } of bands) {
    if (from < next)
      return [
        bandProblem(
          table,
          row,
          'overlapping-ages',
          `a band of ages that overlaps another, or the same population twice`,
        ),
      ]
    if (from > next)
      return [bandProblem(table, row, 'missing-ages', `no band for the ages ${next} to ${from - 1}`)]
    if (to > OLDEST_CHILD)
      return [bandProblem(table, row, 'straddling-ages', 'a band of ages that goes beyond 17')]
    next = to + 1
  }
  const lastRow = bands[bands.length - 1].row
  return next > OLDEST_CHILD
    ? []
    : [bandProblem(table, lastRow, 'missing-ages', `no band for the ages ${next} to 17`)]
}

function bandProblem(table: Table, row: number, code: string, found: string): Problem {
  return error(code, EXIT.data, found, {
    expected: 'bands or single years that tile 0 to 17 for each area and year',
    advice: 'correct the population file',
    ...placeOf(table.rows, row),
  })
}
