import { type Day, financialYearStart } from './days.ts'
import type { Row } from './reading.ts'

export type Population = number | 'none'

/** The under-18s of one area in one year: bands or single years that tile 0 to 17, older ones left out. */
function under18s(rows: Row[]): number {
  let total = 0
  for (const row of rows) {
    const band = row.age_band || '0-17'
    const youngest = Number(band.split('-')[0])
    if (youngest <= 17) total += Number(row.population)
  }
  return total
}

/** "Where that estimate is missing for an area, its nearest earlier one is used"; none at all: none. */
function inForce(rows: Row[], year: number): Population {
  const years = rows.map(row => Number(row.year)).filter(each => each <= year)
  if (years.length === 0) return 'none'
  const newest = Math.max(...years)
  return under18s(rows.filter(row => Number(row.year) === newest))
}

function ofArea(populations: Row[], area: string, year: number): Population {
  return inForce(
    populations.filter(row => row.area === area),
    year,
  )
}

/** The sum over the areas that have an estimate in force. */
function ofAreas(populations: Row[], areas: string[], year: number): Population {
  const found = areas.map(area => ofArea(populations, area, year)).filter(each => each !== 'none')
  return found.length === 0 ? 'none' : found.reduce((sum, each) => sum + each, 0)
}

/** "A window takes the financial year in which its last day lies", whose mid-year is that of its first April. */
export function population(populations: Row[], area: string, whole: string, end: Day): Population {
  const year = financialYearStart(end)
  if (area !== whole) return ofArea(populations, area, year)
  const ownRows = populations.filter(row => row.area === '' || row.area === whole)
  const own = inForce(ownRows, year)
  if (own !== 'none') return own
  const areas = [...new Set(populations.map(row => row.area!))].filter(each => each !== '' && each !== whole)
  return ofAreas(populations, areas, year)
}

/** The population of exactly these areas; none where one of them has none. */
export function populationOfAll(populations: Row[], areas: string[], end: Day): Population {
  const year = financialYearStart(end)
  const each = areas.map(area => ofArea(populations, area, year))
  return each.includes('none') ? 'none' : (each as number[]).reduce((sum, one) => sum + one, 0)
}
