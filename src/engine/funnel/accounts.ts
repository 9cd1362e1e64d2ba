import type { Account } from '../../figures/account.ts'
import type { Definition, FigureShape, Measure, ScopedMeasure } from '../../indicators/definition.ts'
import { canCount, dimensionsOf, projected } from '../engine.ts'
import { givenAt } from '../given.ts'
import type { Places } from '../grid.ts'
import { areasSummed } from './named.ts'
import { type Counting, numberOf, ofSameRows } from './number.ts'
import { shareAccounts } from './share.ts'
import { dividedBy, suppliedAccounts } from './supplied.ts'
import type { Telling } from './telling.ts'

/**
 * How the numbers of a figure came about: each from the rows read to those that count. The cells are those
 * of one area; several only where there is a figure for each value of a breakdown.
 */
export function accountsOf(definition: Definition, cells: readonly Places[], telling: Telling): Account[] {
  const { engine, step } = telling
  const counted = canCount(definition, engine) ? countedAccounts(definition, cells, telling) : []
  const given = engine.supplied.ids.has(definition.id)
    ? givenAt(definition, engine, step, cells[0])
    : undefined
  if (given === undefined) return counted
  const own = counted.some(({ part, amount }) => part !== 'denominator' && amount !== undefined)
  if (own && (given.summedOver || given.missing)) return counted
  return suppliedAccounts(definition, given, own, cells[0], telling)
}

function countedAccounts(definition: Definition, cells: readonly Places[], telling: Telling): Account[] {
  const { figure, scope } = definition
  const grid = { ...telling.engine.grid, dimensions: dimensionsOf(definition, telling.engine) }
  const counting: Counting = { telling, grid, scope }
  const [places] = cells
  switch (figure.shape) {
    case 'count':
      return countAccounts(figure.count, places, counting)
    case 'ratio':
      return ratioAccounts(figure, places, counting)
    case 'share':
      return shareAccounts(figure, cells, counting)
    case 'change': {
      const before = numberOf('before', figure.from, places, counting)
      return [before.account, ofSameRows('after', figure.to, before, counting)]
    }
  }
}

function countAccounts(count: Measure, places: Places, counting: Counting): Account[] {
  const number = numberOf('figure', count, places, counting)
  if (count.measure !== 'median') return [number.account]
  return [number.account, ofSameRows('denominator', { measure: 'rows' }, number, counting)]
}

function ratioAccounts(
  { count, over }: Extract<FigureShape, { shape: 'ratio' }>,
  places: Places,
  counting: Counting,
): Account[] {
  const top = numberOf('numerator', count, places, counting)
  if ('scope' in over) return [top.account, overScope(over, places, counting)]
  if (over.measure === 'named') {
    const { grid, telling } = counting
    const areas = count.measure === 'named' ? areasSummed(count.id, places, grid, telling) : undefined
    return [top.account, dividedBy(over.id, areas, places, grid, telling)]
  }
  if (top.counted) return [top.account, ofSameRows('denominator', over, top, counting)]
  return [top.account, numberOf('denominator', over, places, counting).account]
}

function overScope({ scope, count }: ScopedMeasure, places: Places, { telling, grid }: Counting): Account {
  const table = telling.engine.tables.get(scope.of)
  const cell = table ? projected(places, grid, table) : places
  return numberOf('denominator', count, cell, { telling, grid, scope }).account
}
