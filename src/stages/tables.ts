import { NOTHING_SUPPLIED, readSupplied, type Supplied } from '../engine/supplied.ts'
import { assemble } from '../engine/tables/assemble.ts'
import { warnOfSums } from '../engine/tables/sum-of-areas.ts'
import type { Tables } from '../engine/tables/table.ts'
import { checkTotalsAreas } from '../engine/tables/totals-area.ts'
import { checkWholePopulation } from '../engine/tables/whole-population.ts'
import type { Problem } from '../foundations/problem.ts'
import type { Catalogue } from '../indicators/catalogue.ts'
import type { Request } from '../request.ts'
import type { ReadExtracts } from './read.ts'
import type { Dictionaries } from './reading/dictionaries.ts'

/** What was read as tables that can be counted, the figures among it that somebody else counted, and what is odd of both. */
export function tablesOf(
  { collected }: ReadExtracts,
  dictionaries: Dictionaries,
  { coverage, whole }: Request,
  catalogue: Catalogue,
): { tables: Tables; supplied: Supplied; problems: Problem[] } {
  const { tables, problems } = assemble(collected, dictionaries, new Map(Object.entries(coverage)))
  const [counts, populations] = [tables.get('counts'), tables.get('populations')]
  const totals = checkTotalsAreas(tables, whole)
  const supplied = counts ? readSupplied(counts, catalogue.find, whole) : NOTHING_SUPPLIED
  return {
    tables,
    supplied,
    problems: [
      ...problems,
      ...totals,
      ...(populations === undefined || totals.length > 0 ? [] : warnOfSums(populations, whole)),
      ...checkWholePopulation(tables, whole),
      ...supplied.problems,
    ],
  }
}
