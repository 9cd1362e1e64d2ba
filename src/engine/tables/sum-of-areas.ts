import { AREA } from '../../datasets/dataset.ts'
import type { CodeColumn, NumberColumn, YearColumn } from '../../extracts/column.ts'
import { type Problem, warning } from '../../foundations/problem.ts'
import { placeOf, type Table } from './table.ts'

/** People of each area, by its code. */
type People = Map<number, number>

/** Of two areas with as many people either may be one: only the sum of several is no chance. */
const FEWEST_OTHERS = 2

/**
 * A population that is that of all other areas together, in every year, is most likely the whole under a name
 * that nobody told us: then everybody is counted twice. Nothing is said where the whole has a row of its own.
 */
export function warnOfSums(populations: Table, whole: string): Problem[] {
  const { rows, wider } = populations
  const areas = rows.columns.get(AREA) as CodeColumn | undefined
  if (areas === undefined || (wider?.size ?? 0) > 0) return []
  if (areas.codes.includes(-1) || areas.codes.includes(areas.dictionary.find(whole))) return []
  const [first = new Set<number>(), ...others] = [...peopleByYear(populations, areas).values()].map(halves)
  const sum = [...first].find(area => others.every(half => half.has(area)))
  if (sum === undefined) return []
  return [
    warning('totals-like', 'an area with as many people as all others together', {
      expected: 'areas, and the whole by its name or without one',
      advice: 'if it is the whole, give its name as area: in the configuration, or delete its rows',
      ...placeOf(rows, areas.codes.indexOf(sum)),
    }),
  ]
}

function peopleByYear({ rows }: Table, { codes }: CodeColumn): Map<number, People> {
  const { years } = rows.columns.get('year') as YearColumn
  const { units } = rows.columns.get('population') as NumberColumn
  const byYear = new Map<number, People>()
  for (let row = 0; row < rows.count; row++) {
    const people: People = byYear.get(years[row]) ?? new Map()
    byYear.set(years[row], people.set(codes[row], (people.get(codes[row]) ?? 0) + units[row]))
  }
  return byYear
}

/** The areas that are half of the year's people; a place without any is none of them. */
function halves(people: People): Set<number> {
  if (people.size <= FEWEST_OTHERS) return new Set()
  let all = 0
  for (const one of people.values()) all += one
  return new Set([...people.keys()].filter(area => all > 0 && (people.get(area) ?? 0) * 2 === all))
}
