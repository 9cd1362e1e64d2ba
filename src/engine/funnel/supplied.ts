import type { Account } from '../../figures/account.ts'
import type { Definition } from '../../indicators/definition.ts'
import type { GivenAt } from '../given.ts'
import type { Grid, Places } from '../grid.ts'
import { namedAccount } from './named.ts'
import { populationAccount } from './one-account.ts'
import { siftInForce } from './population.ts'
import type { Telling } from './telling.ts'

const MEASURE = 'a number that somebody else counted'

/** A figure that a counts file gives: which rows of it. */
export function suppliedAccounts(
  definition: Definition,
  given: GivenAt,
  alsoCounted: boolean,
  places: Places,
  telling: Telling,
): Account[] {
  const { figure } = definition
  const supplied = rowsOf(definition, given, telling)
  const { numerator, denominator, missing } = given
  const top: Account = {
    part: figure.shape === 'count' ? 'figure' : 'numerator',
    measure: MEASURE,
    supplied,
    alsoCounted,
    ...(numerator && { amount: numerator }),
    ...(missing && { symbol: missing.symbol }),
  }
  if (figure.shape === 'count' || numerator === undefined) return [top]
  if (denominator) return [top, { part: 'denominator', measure: MEASURE, supplied, amount: denominator }]
  return [top, divisorOf(definition, given, places, telling)]
}

/** The row of the area, or those of all areas that were summed. */
function rowsOf(
  definition: Definition,
  given: GivenAt,
  { engine, step }: Telling,
): NonNullable<Account['supplied']> {
  const areas = engine.supplied.at(definition, engine.grid.steps[step].frame)
  return [...(areas ?? [])]
    .filter(
      ([area, row]) =>
        given.summedOver?.includes(area) ?? (row.line === given.line && row.file === given.file),
    )
    .map(([area, { file, line }]) => ({ area, file, line }))
}

/** What a supplied number is divided by where nobody supplied that: the definition that is named. */
function divisorOf({ figure }: Definition, given: GivenAt, places: Places, telling: Telling): Account {
  const over = figure.shape === 'ratio' && 'measure' in figure.over ? figure.over : undefined
  if (over?.measure !== 'named') return { part: 'denominator', measure: MEASURE, symbol: 'x' }
  return dividedBy(over.id, given.summedOver, places, telling.engine.grid, telling)
}

/** The count of another definition; of the same areas where the number above was summed from some. */
export function dividedBy(
  id: string,
  summedOver: readonly string[] | undefined,
  places: Places,
  grid: Grid,
  telling: Telling,
): Account {
  const named = telling.engine.definitions.get(id)
  const { scope } = named ?? {}
  if (summedOver === undefined || named?.figure.shape !== 'count' || scope?.when?.is !== 'in force')
    return namedAccount('denominator', id, places, grid, telling)
  const estimated = siftInForce(scope, named.figure.count, { areas: summedOver }, telling)
  return {
    ...populationAccount('denominator', named.figure.count, scope, estimated, telling),
    named: { id: named.id, title: named.title },
  }
}
