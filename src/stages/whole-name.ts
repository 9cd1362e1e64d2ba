import { columnOf, type Tables } from '../engine/tables/table.ts'

/**
 * What the populations call the whole: the area that holds all others, the only one there is, or the one
 * that in every year has as many people as the others together. `undefined` where it has no name.
 */
export function nameOfWhole(tables: Tables): string | undefined {
  const table = tables.get('populations')
  const wider = [...(table?.wider ?? [])].filter(([, holds]) => holds === 'all')
  if (wider.length > 0) return wider.length === 1 ? wider[0][0] : undefined
  const byArea = peopleByArea(tables)
  const names = [...byArea.keys()]
  if (names.includes('')) return undefined
  if (names.length === 1) return names[0]
  const holding = names.filter(name => holdsAll(name, byArea))
  return holding.length === 1 ? holding[0] : undefined
}

/** Area → year → people; a blank area is ''. */
function peopleByArea(tables: Tables): Map<string, Map<number, number>> {
  const byArea = new Map<string, Map<number, number>>()
  const table = tables.get('populations')
  const area = table && columnOf(table, 'area')
  const years = table && columnOf(table, 'year')
  const people = table && columnOf(table, 'population')
  if (area?.kind !== 'category' || years?.kind !== 'year' || people?.kind !== 'number') return byArea
  for (let row = 0; row < area.codes.length; row++) {
    const name = area.codes[row] === -1 ? '' : area.dictionary.text(area.codes[row])
    const byYear = byArea.get(name) ?? new Map<number, number>()
    byArea.set(name, byYear)
    byYear.set(years.years[row], (byYear.get(years.years[row]) ?? 0) + people.units[row])
  }
  return byArea
}

function holdsAll(name: string, byArea: ReadonlyMap<string, ReadonlyMap<number, number>>): boolean {
  const others = [...byArea].filter(([other]) => other !== name)
  return [...(byArea.get(name) ?? [])].every(([year, people]) => {
    const ofOthers = others.map(([, byYear]) => byYear.get(year) ?? 0)
    return people > 0 && ofOthers.reduce((sum, one) => sum + one, 0) === people
  })
}
