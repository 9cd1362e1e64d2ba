import type { Account, FunnelStep } from '../../figures/account.ts'
import { projected } from '../engine.ts'
import { evaluate } from '../evaluate.ts'
import type { Grid, Places } from '../grid.ts'
import { accountsOf } from './accounts.ts'
import type { Telling } from './telling.ts'

/** How the count of another definition came about, broken down as far as its extract can be. */
export function namedAccount(
  part: Account['part'],
  id: string,
  places: Places,
  grid: Grid,
  telling: Telling,
): Account {
  const { definition, cell, parts } = namedAt(id, places, grid, telling)
  const { numerator, symbol } = parts
  const accounts = accountsOf(definition, [cell], telling)
  const top = accounts.find(account => account.part === 'figure' || account.part === 'numerator')
  const base = accounts.find(account => account.part === 'denominator')
  return {
    measure: `what ${id} counts`,
    ...(top && wholeOf(top, base)),
    part,
    named: { id, title: definition.title },
    ...(numerator && { amount: numerator }),
    ...(numerator === undefined && symbol && { symbol }),
  }
}

/** The areas that were summed for a supplied whole: what it is divided by is of the same. */
export function areasSummed(
  id: string,
  places: Places,
  grid: Grid,
  telling: Telling,
): readonly string[] | undefined {
  return namedAt(id, places, grid, telling).parts.summedOver
}

/** Another definition, in the cell that its extract can be broken down to. */
function namedAt(id: string, places: Places, grid: Grid, { engine, step }: Telling) {
  const definition = engine.definitions.get(id)
  if (definition === undefined) throw new Error(`no definition ${id}`)
  const table = definition.scope && engine.tables.get(definition.scope.of)
  const cell = table ? projected(places, grid, table) : places
  return { definition, cell, parts: evaluate(definition, engine)(step, cell) }
}

/** A numerator that begins with the rows of its denominator, from the rows read. */
function wholeOf(top: Account, base: Account | undefined): Account {
  if (top.funnel?.from !== 'denominator' || base?.funnel === undefined) return top
  const steps = [...base.funnel.steps.filter(isOfRows), ...top.funnel.steps]
  return { ...top, funnel: { ...base.funnel, steps } }
}

/** Not yet one that makes a number of the rows. */
function isOfRows({ why }: FunnelStep): boolean {
  return why !== 'no-value' && why !== 'again'
}
