import { AREA } from '../../datasets/dataset.ts'
import type { AgesColumn, CodeColumn, NumberColumn, YearColumn } from '../../extracts/column.ts'
import { EXIT, error, type Problem, warning } from '../../foundations/problem.ts'
import { placeOf, type Table, type Tables } from './table.ts'

/** The people of one year: in the rows without an area, in those of the whole's name, in all other areas. */
interface Told {
  year: number
  unnamed?: People
  named?: People
  areas?: People
}

interface People {
  units: number
  /** The first row that tells of them. */
  row: number
}

/**
 * A row of the whole speaks for it. Where it stands there twice, none of the two can be believed; where the
 * areas add up to another number it counts, and that is told once for the file.
 */
export function checkWholePopulation(tables: Tables, whole: string): Problem[] {
  const table = tables.get('populations')
  if (table === undefined) return []
  const years = [...peopleByYear(table, whole).values()]
  const twice = years.flatMap(({ named, unnamed }) => (named && unnamed ? [twiceProblem(table, named)] : []))
  const unequal = years.filter(({ named, unnamed, areas }) => {
    const own = named ?? unnamed
    return own && areas && own.units !== areas.units
  })
  return [...twice, ...(unequal.length > 0 && twice.length === 0 ? [unequalWarning(table, unequal)] : [])]
}

/** Children alone; what is told by ethnicity is told apart. */
function peopleByYear(table: Table, whole: string): Map<string, Told> {
  const column = <C>(name: string) => table.rows.columns.get(name) as C | undefined
  const areas = column<CodeColumn>(AREA)
  const divisions = column<CodeColumn>('ethnicity')
  const { years } = column<YearColumn>('year') ?? { years: new Int32Array() }
  const { units } = column<NumberColumn>('population') ?? { units: new Float64Array() }
  const { from } = column<AgesColumn>('age_band') ?? { from: new Int16Array() }
  const told = new Map<string, Told>()
  for (let row = 0; row < table.rows.count; row++) {
    if (from[row] > 17) continue
    const area = areas && areas.codes[row] !== -1 ? areas.dictionary.text(areas.codes[row]) : undefined
    if (area !== undefined && table.wider?.has(area)) continue
    const key = `${years[row]}|${divisions?.codes[row] ?? -1}`
    const year = told.get(key) ?? { year: years[row] }
    told.set(key, year)
    const part = area === undefined ? 'unnamed' : area === whole ? 'named' : 'areas'
    const so = year[part]
    year[part] = { units: (so?.units ?? 0) + units[row], row: so?.row ?? row }
  }
  return told
}

function twiceProblem({ rows }: Table, { row }: People): Problem {
  return error(
    'population-twice',
    EXIT.data,
    "the whole's population by its name, and again without an area",
    {
      expected: 'one row of the whole for each year',
      advice: 'take one of the two out',
      ...placeOf(rows, row),
    },
  )
}

function unequalWarning({ rows }: Table, years: readonly Told[]): Problem {
  const first = years[0].named ?? years[0].unnamed
  const [one, ...others] = [...new Set(years.map(({ year }) => year))].sort((a, b) => a - b)
  const when = others.length === 0 ? `mid-${one}` : `mid-${one} and ${others.length} other years`
  return warning('unequal-whole', `a population of the whole that its areas do not add up to (${when})`, {
    expected: 'the sum of the areas',
    advice: 'the row of the whole counts',
    ...(first && placeOf(rows, first.row)),
  })
}
