import type { Part } from '../../extracts/parts/part.ts'
import { readPart } from '../../extracts/parts/read-part.ts'
import type { Source } from '../../extracts/source.ts'
import type { RestAsked } from '../../request.ts'
import { makeDictionaries } from './dictionaries.ts'
import { columnRequests, orderOfDays, rowsPassedOver } from './extract-cells.ts'

/** Reads the rest of an extract by what was recognised at its start, in a thread of its own. */
export function readRestOf(
  source: Source,
  { from, names, recognised, columns }: RestAsked,
): Promise<Part | undefined> {
  return readPart({ source, from, names }, columnRequests(recognised, columns, makeDictionaries()), {
    passOver: rowsPassedOver(recognised),
    ...orderOfDays(recognised),
  })
}
